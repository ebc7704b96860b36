import { describe, expect, test } from 'vitest';
import { grade } from '../../integrations/checks/source/grade.ts';
import { words, wordsElsewhere } from '../../integrations/checks/source/words.ts';
import { aHouse, anArticle, FILE } from './samples.ts';

const problemsOf = (body: string, fields?: string) => words(anArticle(body, fields), aHouse());
const linesOf = (body: string, fields?: string) => problemsOf(body, fields).map(({ line }) => line);

describe('unwanted words', () => {
  test('are named with their line and what to write', () => {
    expect(problemsOf('One line.\n\nTwo lines and\nJust a word.')).toMatchObject([
      { file: FILE, line: 7, rule: 'word', what: '“just”' },
    ]);
    expect(problemsOf('Just so.')[0]?.repair).toBe('leave it out, or allow it here with {/* allow: just */}');
  });

  test.each([
    ['in a claim', 'A <Claim refs="x"\nstrength="well">just cause</Claim>.', [5]],
    ['across a line end', 'You need\nto go.', [4]],
    ['with a straight apostrophe', "You shouldn't.", [4]],
    ['in a link', '[just here](/just/)', [4]],
    ['in a title', '<Practice title="Just so">\n\nText.\n\n</Practice>', [4]],
    ['in a stop', '<EnoughForToday>Just stop.</EnoughForToday>', [4]],
    ['in a list', '- one\n- just two', [5]],
  ])('%s are found', (_, body, lines) => {
    expect(linesOf(body)).toEqual(lines);
  });

  test('inside longer words, in addresses and in comments pass', () => {
    expect(linesOf('Adjust it justly. [Here](/just/). {/* just */}')).toEqual([]);
  });

  test('in the front matter are found, but not in the reader’s own words', () => {
    expect(linesOf('', 'title: Just so\nquestion: Do I need to?\nasks:\n  - i just cant')).toEqual([2]);
    expect(problemsOf('', 'title: Just so')[0]?.repair).toMatch(/# allow: just$/);
    expect(linesOf('', '# allow: just\ntitle: Just so')).toEqual([]);
  });

  test('that are allowed on the line or the line before pass, once', () => {
    expect(linesOf('A just cause. {/* allow: just */}')).toEqual([]);
    expect(linesOf('{/* allow: need to, just */}\n\nA just cause you need to see.')).toEqual([]);
    expect(linesOf('{/* allow: just */}\nA just cause.\nJust so.')).toEqual([6]);
    expect(linesOf('{/* allow: just */}\nYou need to.')).toEqual([5]);
  });
});

describe('unwanted words that stand in no article', () => {
  const linesIn = (text: string) => wordsElsewhere([{ file: 'a', text }], aHouse().unwanted).map(({ line }) => line);

  test('are found in pages, rows and words of the interface', () => {
    expect(linesIn('One.\nJust two.')).toEqual([2]);
    expect(linesIn('{ "label": "Just so" }')).toEqual([1]);
    expect(linesIn("  safe: 'Just so',")).toEqual([1]);
  });

  test('pass in what readers say, in comments, and where they are allowed', () => {
    expect(linesIn('  "says": "It is just me.",\n// just so\n * just so')).toEqual([]);
    expect(linesIn("  // allow: just\n  safe: 'Just so',")).toEqual([]);
    expect(linesIn('{/* allow: just */}\n\nJust so.')).toEqual([]);
  });
});

describe('the reading grade', () => {
  test('of plain text passes', () => {
    expect(grade(anArticle('Sit down. Have a drink of water. You can stop there.'))).toEqual([]);
  });

  test('of hard text is named with its figure', () => {
    const hard = 'Contemporary psychological investigation substantiates considerable interindividual variability.';
    const [problem] = grade(anArticle(hard));
    expect(problem).toMatchObject({ file: FILE, rule: 'reading-grade' });
    expect(problem?.what).toMatch(/grade is \d+\.\d, and 8 is the most/);
    expect(problem?.repair).toMatch(/shorten/);
  });
});
