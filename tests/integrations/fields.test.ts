import { describe, expect, test } from 'vitest';
import { checkSources } from '../../integrations/checks/source/check.ts';
import { rows } from '../../integrations/checks/source/rows.ts';
import { aHouse, aText, FIELDS, FILE } from './samples.ts';

const { ids } = aHouse();

const fieldProblems = (fields: string) =>
  checkSources([{ file: FILE, text: aText('Text.', fields) }], aHouse()).problems.filter(
    ({ rule }) => rule === 'field',
  );

describe('the front matter of an article', () => {
  test('with every field passes, one kept to itself too', () => {
    expect(fieldProblems(FIELDS)).toEqual([]);
    expect(fieldProblems(`${FIELDS}\ncontentNote: A note.\ndraft: true`)).toEqual([]);
  });

  test.each([
    ['a field nobody knows', 'title:', 'mood: x\ntitle:', 2, 'there is no field “mood”', /take it out/],
    ['a misspelt field', 'summary:', 'sumary: x\nsummary:', 4, 'there is no field “sumary”', /mean “summary”/],
    ['a missing field', /summary.*\n/, '', 1, 'summary is missing', /add it, as text/],
    ['an empty text', /imageAlt.*/, 'imageAlt: ""', 14, 'imageAlt is empty', /one sentence/],
    ['a text of spaces', /imageAlt.*/, 'imageAlt: " "', 14, 'imageAlt is empty', /one sentence/],
    ['a field without a value', /imageAlt.*/, 'imageAlt:', 14, 'imageAlt is empty', /text/],
    ['a long title', 'A sample', 'x'.repeat(71), 2, 'title has 71 characters', /keep it to 70/],
    ['a question that asks nothing', 'question?', 'fact', 3, /question cannot be “Is this a fact”/, /question mark/],
    ['nine phrases', ', j]', ']', 12, 'asks has 9 entries', /ten phrases/],
    ['a phrase that is a number', ', h,', ', 8,', 12, 'asks, entry 8 cannot be “8”', /in quotes/],
    ['a misspelt word', 'none', 'clinicain', 9, 'review cannot be “clinicain”', /mean “clinician”/],
    ['a word that is not offered', 'low', 'endless', 10, 'energy cannot be “endless”', /write low, some or good/],
    ['no tools', '[win-log]', '[]', 6, 'tools is empty', /at least one/],
    ['a text for a list', '[win-log]', 'win-log', 6, 'tools is text', /write a list/],
    ['a day in quotes', '2026-11-22', '"2026-11-22"', 7, 'published is text', /without quotes/],
    ['a draft of another kind', 'title:', 'draft: "yes"\ntitle:', 2, 'draft is text', /true or false/],
  ])('%s is named', (_, mistaken, put, line, what, repair) => {
    const [problem, ...more] = fieldProblems(FIELDS.replace(mistaken, put));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: FILE, line });
    expect(problem?.what).toMatch(what);
    expect(problem?.repair).toMatch(repair);
  });

  test('is named for drafts too, since Astro stops at them', () => {
    expect(fieldProblems('title: x\ndraft: true').map(({ what }) => what)).toContain('summary is missing');
  });
});

describe('a file of data', () => {
  const value = { id: 'calm', label: 'Calm', description: 'Quiet.', actions: ['One.', 'Two.', 'Three.'] };
  const topic = { id: 'values', label: 'Values', summary: 'What matters.' };
  const tool = { id: 'a', title: 'A', summary: 'S.', minutes: 1, goodFor: 'G.', howSure: 'H.', strength: 'well' };
  const refs = ['lally-2010'];
  const source = { id: 'x', authors: 'X.', year: 2020, title: 'T', source: 'S', url: 'https://x.org', kind: 'RCT' };
  const reference = { ...source, finding: 'F.', limits: 'L.', tier: 'core', checkedAgainst: 'https://x.org' };
  const line = { name: 'L', kind: 'crisis', number: '1', tel: '1', hours: 'always', url: null, certainty: 'sure' };
  const country = { code: 'NZ', name: 'NZ', emergency: ['111'], lines: [{ ...line, verified: 'a page' }] };
  const without = (row: object, field: string) => ({ ...row, [field]: undefined });
  const judged = (name: Parameters<typeof rows>[0], data: unknown) => rows(name, JSON.stringify(data, null, 1), ids);

  test('with all it needs passes', () => {
    expect(judged('topics', [topic])).toEqual([]);
    expect(judged('needs', [{ id: 'rest', label: 'rest' }])).toEqual([]);
    expect(judged('values', [value])).toEqual([]);
    expect(judged('tools', [{ ...tool, refs }])).toEqual([]);
    expect(judged('references', [reference])).toEqual([]);
    expect(judged('countries', { version: '2026-11-22', read_me: [], countries: [country] })).toEqual([]);
  });

  test.each([
    ['topics', [topic, without(topic, 'id')], 7, 'field', 'entry 2, id is missing', /as text/],
    ['topics', [topic, topic], 8, 'duplicate-id', 'id: “values” is also the id of a row above', /one of its own/],
    ['topics', ['values'], 2, 'field', 'entry 1 is text', /fields with names/],
    ['topics', { topic }, undefined, 'field', 'the file is fields with names', /write a list/],
    ['needs', [{ id: 'rest' }], 2, 'field', '“rest”, label is missing', /add it/],
    ['needs', [{ id: 'rest', label: 'rest', labell: 'x' }], 5, 'field', 'no field “labell”', /mean “label”/],
    ['values', [{ ...value, actions: ['One.', 'Two.'] }], 6, 'field', '“calm”, actions has 2 entries', /three/],
    ['values', [{ ...value, actions: ['One.', 'Two.', ''] }], 9, 'field', '“calm”, actions, entry 3 is empty', /write/],
    ['tools', [{ ...tool, refs: [] }], 10, 'field', '“a”, refs is empty', /one source/],
    ['tools', [{ ...tool, minutes: 0, refs }], 6, 'field', '“a”, minutes cannot be “0”', /1 or more/],
    ['tools', [{ ...tool, strength: 'wel', refs }], 9, 'field', '“a”, strength cannot be “wel”', /mean “well”/],
    ['tools', [{ ...tool, refs: ['lally-2011'] }], 11, 'unknown-id', 'refs: “lally-2011”', /mean “lally-2010”/],
    ['references', [without(reference, 'limits')], 2, 'field', '“x”, limits is missing', /add it/],
    ['references', [{ ...reference, url: 'x.org' }], 8, 'field', '“x”, url cannot be “x.org”', /https/],
    ['references', [reference, reference], 16, 'duplicate-id', '“x”', /one of its own/],
    ['countries', { version: 'soon', countries: [country] }, 2, 'field', 'version is not a day', /2026-11-22/],
    ['countries', { version: '2026-11-22', countries: [country, country] }, 24, 'duplicate-id', 'code: “NZ”', /own/],
  ] as const)('%s %# is named', (name, data, at, rule, what, repair) => {
    const [problem, ...more] = judged(name, data);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ rule, line: at });
    expect(problem?.what).toContain(what);
    expect(problem?.repair).toMatch(repair);
  });
});
