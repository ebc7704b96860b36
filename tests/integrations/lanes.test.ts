import { describe, expect, test } from 'vitest';
import { lanes } from '../../integrations/checks/source/lanes.ts';
import { lengths, wordsByLane } from '../../integrations/checks/source/lengths.ts';
import { stops } from '../../integrations/checks/source/stops.ts';
import { anArticle, FILE } from './samples.ts';

const lane = (minutes: number, text: string) => `<Lane minutes={${minutes}}>\n\n${text}\n\n</Lane>`;
const words = (n: number) => Array.from({ length: n }, () => 'word').join(' ');
const parts = (...all: string[]) => anArticle(all.join('\n\n'));

describe('lanes', () => {
  const opening = lane(1, 'Begin.');

  test('in the right order with whole sections pass', () => {
    const article = parts(
      '{/* a note */}',
      opening,
      lane(5, '## One\n\nText.'),
      '## Two\n\nText.',
      lane(5, '## Three'),
    );
    expect(lanes(article)).toEqual([]);
  });

  test.each([
    ['text before the opening', parts('Text.', opening), /does not open/],
    ['no opening', parts(lane(5, '## One'), '## Two'), /does not open/],
    ['two openings', parts(opening, lane(1, '## Again')), /second one-minute/],
    ['another length', parts(opening, lane(3, '## One')), /another length/],
    ['a lane in a lane', parts(opening, lane(5, `## One\n\n${lane(5, '## Two')}`)), /inside something else/],
    [
      'a lane that begins in mid-section',
      parts(opening, '## One\n\nText.', lane(5, 'More.')),
      /begins without a heading/,
    ],
    ['a lane that ends in mid-section', parts(opening, lane(5, '## One'), 'More.'), /follows a lane without/],
  ])('%s: named', (_, article, what) => {
    const problems = lanes(article);
    expect(problems[0]).toMatchObject({ file: FILE, rule: 'lane' });
    expect(problems[0]?.line).toBeGreaterThan(3);
    expect(problems.map((problem) => problem.what).join()).toMatch(what);
    expect(problems[0]?.repair).toBeTruthy();
  });

  test('a split section is named where it is split', () => {
    expect(lanes(parts(opening, lane(5, '## One'), 'More.'))).toMatchObject([{ line: 16 }]);
  });
});

describe('lengths', () => {
  const sized = (one: number, five: number, rest: number) =>
    parts(lane(1, words(one)), lane(5, words(five)), words(rest));

  test('within their bounds pass', () => {
    expect(lengths(sized(80, 500, 120))).toEqual([]);
    expect(lengths(sized(220, 780, 500))).toEqual([]);
  });

  test.each([
    [79, 800, 100, /one-minute part has 79 words/, /between 80 and 220/],
    [221, 700, 100, /one-minute part has 221/, /between 80 and 220/],
    [200, 801, 100, /five-minute reading.* has 1001/, /keep it to 1000/],
    [100, 500, 99, /the article has 699/, /between 700 and 1500/],
    [200, 800, 501, /the article has 1501/, /between 700 and 1500/],
  ])('%i, %i and %i words are named', (one, five, rest, what, repair) => {
    const [problem, ...more] = lengths(sized(one, five, rest));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: FILE, line: 4, rule: 'length' });
    expect(problem?.what).toMatch(what);
    expect(problem?.repair).toMatch(repair);
  });

  test('tags, comments and the front matter are not counted', () => {
    const article = anArticle('{/* a note */}\n\nOne <Claim refs="x y z">two</Claim> [three](/four/).', 'title: a b c');
    expect(wordsByLane(article).all).toBe(3);
  });
});

describe('places to stop', () => {
  test('one is enough', () => {
    expect(stops(anArticle('Text.\n\n<EnoughForToday />'))).toEqual([]);
  });

  test('none is named', () => {
    const [problem] = stops(anArticle('Text.'));
    expect(problem).toMatchObject({ file: FILE, rule: 'no-stop' });
    expect(problem?.repair).toContain('<EnoughForToday />');
  });
});
