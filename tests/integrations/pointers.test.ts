import { describe, expect, test } from 'vitest';
import { claims } from '../../integrations/checks/source/claims.ts';
import { ids } from '../../integrations/checks/source/ids.ts';
import { tags } from '../../integrations/checks/source/tags.ts';
import { tools } from '../../integrations/checks/source/tools.ts';
import { aHouse, anArticle, FILE } from './samples.ts';

const house = aHouse();

describe('ids in the front matter', () => {
  const fields = 'topic: values\nneeds: [rest]\ntools: [win-log]\nimage: a-cup';

  test('that exist pass', () => {
    expect(ids(anArticle('', fields), house)).toEqual([]);
  });

  test.each([
    ['topic: valuess', 'topic', /did you mean “values”/],
    ['needs: [rest, sleep]', 'needs', /src\/content\/needs\.json/],
    ['tools: [win-logg]', 'tools', /did you mean “win-log”/],
    ['image: a-cupp', 'image', /did you mean “a-cup”/],
    ['image: the-sea', 'image', /src\/drawings/],
  ])('%s is named', (line, field, repair) => {
    const [problem, ...more] = ids(anArticle('', `title: x\n${line}`), house);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: FILE, line: 3, rule: 'unknown-id' });
    expect(problem?.what).toMatch(new RegExp(`^${field}: `));
    expect(problem?.repair).toMatch(repair);
  });
});

describe('tools', () => {
  const text = '<ValuePicker />\n\n<WinLog />\n\n<ValuePicker />';

  test('named in the order of the text pass', () => {
    expect(tools(anArticle(text, 'tools: [value-picker, win-log]'), house)).toEqual([]);
  });

  test('in another order are named, with the right one', () => {
    expect(tools(anArticle(text, 'tools: [win-log, value-picker]'), house)).toMatchObject([
      { line: 2, rule: 'tools', repair: 'write [value-picker, win-log]' },
    ]);
  });

  test('in the front matter alone are named', () => {
    const [problem] = tools(anArticle(text, 'tools: [value-picker, tiny-action, win-log]'), house);
    expect(problem).toMatchObject({ line: 2, rule: 'tools' });
    expect(problem?.repair).toContain('<TinyAction />');
  });

  test('in the text alone are named', () => {
    const [problem] = tools(anArticle(text, 'tools: [value-picker]'), house);
    expect(problem).toMatchObject({ line: 6, rule: 'tools' });
    expect(problem?.repair).toContain('add win-log');
  });
});

describe('tags', () => {
  test('that authors have pass, and so does plain HTML', () => {
    expect(tags(anArticle('One <em>word</em>.\n\n<WinLog />'), house)).toEqual([]);
  });

  test('with a typo are named', () => {
    expect(tags(anArticle('One.\n\n<WinLogg />'), house)).toMatchObject([
      { file: FILE, line: 6, rule: 'unknown-tag', repair: 'did you mean “WinLog”?' },
    ]);
  });

  test('of another kind are named, with those there are', () => {
    const [problem] = tags(anArticle('A <Fancy.Carousel /> here.'), house);
    expect(problem?.repair).toMatch(/use one of: Claim, /);
  });

  test('in a comment or in code are no tags', () => {
    expect(tags(anArticle('{/* <WinLogg /> */}\n\nWrite `<WinLogg />`.'), house)).toEqual([]);
  });
});

describe('claims', () => {
  const claim = (attributes: string) => anArticle(`Some text. <Claim ${attributes}>It helps.</Claim>`);

  test('with sources and a strength pass, and may begin a paragraph', () => {
    expect(claims(claim('refs="lally-2010 webb-2013" strength="partly"'), house)).toEqual([]);
    const first = '<Claim refs="webb-2013" strength="well">It helps.</Claim>\nMore of it.';
    expect(claims(anArticle(first), house)).toEqual([]);
  });

  test.each([
    ['strength="well"', /names no source/, /add refs/],
    ['refs="" strength="well"', /names no source/, /add refs/],
    ['refs="lally-2011" strength="well"', /“lally-2011”/, /did you mean “lally-2010”/],
    ['refs="smith-1900" strength="well"', /“smith-1900”/, /references\.json/],
    ['refs="lally-2010" strength="strong"', /strength “strong”/, /"well", "partly" or "untested"/],
    ['refs="lally-2010"', /how sure/, /"well", "partly" or "untested"/],
  ])('%s is named', (attributes, what, repair) => {
    const [problem, ...more] = claims(claim(attributes), house);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: FILE, line: 4, rule: 'claim' });
    expect(problem?.what).toMatch(what);
    expect(problem?.repair).toMatch(repair);
  });

  test('alone between blank lines is named', () => {
    const alone = 'One.\n\n<Claim refs="webb-2013" strength="well">It helps.</Claim>\n\nTwo.';
    const [problem] = claims(anArticle(alone), house);
    expect(problem).toMatchObject({ line: 6, rule: 'claim' });
    expect(problem?.what).toMatch(/alone between blank lines/);
    expect(problem?.repair).toMatch(/before or after/);
  });
});
