import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COLUMNS, tableName, tableOf } from '~/core/record/csv';
import type { Item } from '~/core/record/merge';
import { aDeletion, anAction, anEntry, anyText, aValue, aWin } from '../../factories';

/** Reads a table as RFC 4180 has it: quoted cells, doubled quotes, CR LF after each row. */
function rows(table: string): string[][] {
  const found: string[][] = [[]];
  const cells = /"((?:[^"]|"")*)"(,|\r\n)/gy;
  let end = 1; // after the byte order mark
  cells.lastIndex = end;
  for (let match = cells.exec(table); match; match = cells.exec(table)) {
    found.at(-1)!.push(match[1]!.replaceAll('""', '"'));
    if (match[2] !== ',') found.push([]);
    end = cells.lastIndex;
  }
  expect(end, 'all of it is cells').toBe(table.length);
  return found.slice(0, -1);
}

/** The rows as objects, without the empty cells. */
const told = (items: readonly Item[], damaged: string[] = []) =>
  rows(tableOf(items, damaged))
    .slice(1)
    .map((cells) => Object.fromEntries(cells.map((cell, i) => [COLUMNS[i], cell]).filter(([, cell]) => cell !== '')));

it('has one row per entry, the first written first, with the same columns in each', () => {
  const items = [
    aWin({ id: 'b', at: '2026-11-22T09:05:00.000+01:00', valueId: 'v', beforeScale: 0, after: 'same', helped: 'tea' }),
    aValue({ id: 'v', at: '2026-11-21T20:00:00.000+01:00', day: '2026-11-21' }),
    anAction({ id: 'c', at: '2026-11-22T10:00:00.000+01:00', from: { article: 'small-steps', tool: 'tiny-action' } }),
  ];
  expect(told(items)).toEqual([
    { Day: '2026-11-21', Time: '20:00', Kind: 'What matters', Text: 'Kindness' },
    {
      Day: '2026-11-22',
      Time: '09:05',
      Kind: 'You did',
      Text: 'Opened the letter',
      'Belongs to': 'Kindness',
      After: 'the same',
      'Before, 0 to 10': '0',
      'What helped': 'tea',
    },
    {
      Day: '2026-11-22',
      Time: '10:00',
      Kind: 'Trying',
      Text: 'When the kettle boils, I will fill a glass of water',
      Article: 'small-steps',
    },
  ]);
});

it('dates a note of the night by the calendar, as its time is', () => {
  const night = aWin({ at: '2026-12-01T02:45:00.000+01:00', day: '2026-11-30' });
  expect(told([night])).toMatchObject([{ Day: '2026-12-01', Time: '02:45' }]);
});

it('has each line of a day in its column, and none of them twice', () => {
  const day = anEntry('day', { morning: 'tea', evening: 'a walk' });
  expect(told([day])).toEqual([
    { Day: '2026-11-22', Time: '09:00', Kind: 'The day', Morning: 'tea', Evening: 'a walk' },
  ]);
});

it('shows earlier wordings, and no marks of deletion', () => {
  const updatedAt = '2026-11-21T09:00:00Z';
  const win = aWin({
    earlier: [
      { text: 'One', updatedAt },
      { text: 'Two', updatedAt },
    ],
  });
  expect(told([win, aDeletion({ id: 'gone' })])).toMatchObject([{ 'Earlier wordings': 'One\nTwo' }]);
});

it('shows what it does not know and what cannot be read as it is', () => {
  const song = { id: 's', kind: 'song', updatedAt: 'x', how: 'sung' };
  expect(told([song], ['{"half'])).toEqual([
    { Kind: 'song', Text: '{"how":"sung","id":"s","kind":"song","updatedAt":"x"}' },
    { Kind: 'Cannot be read', Text: '{"half' },
  ]);
});

it('is UTF-8 that a spreadsheet recognises, and only a head when nothing was written', () => {
  const table = tableOf([], []);
  expect([...new TextEncoder().encode(table)].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  expect(rows(table)).toEqual([[...COLUMNS]]);
  expect(new Set(COLUMNS).size).toBe(COLUMNS.length);
});

it.each([
  ['=1+2', "'=1+2"],
  ['+49 30', "'+49 30"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t'=1"],
  ['\r=1', "'\r'=1"],
  ['  =1', "'  =1"],
  ['＝1', "'＝1"],
  ['tea;=1', "tea;'=1"],
  ['tea\n-1', "tea\n'-1"],
  ['tea = rest, 1-2', 'tea = rest, 1-2'],
  ['"so", she said', '"so", she said'],
  ['half \ud83d a sign, 🌱 whole', 'half \ufffd a sign, 🌱 whole'],
  ['\u202eשלום\u202c', '\u202eשלום\u202c'],
])('writes %j as %j', (text, written) => {
  expect(told([aWin({ text })])).toMatchObject([{ Text: written }]);
});

const FORMULA = /^\s*[=+\-@＝＋－＠]/;
const anyCell = fc.oneof(
  anyText,
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', ' ', 'a', '🌱', '\ud83d') }),
);

it('holds every text in its own cell, and no cell is a formula, split at commas or at semicolons', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyCell, anyCell), { maxLength: 4 }), (texts) => {
      const items = texts.map(([text, helped], i) => aWin({ id: `win-${i}`, text, helped }));
      const [head, ...all] = rows(tableOf(items, []));
      expect(all).toHaveLength(texts.length);
      for (const [i, cells] of all.entries()) {
        expect(cells).toHaveLength(head!.length);
        expect(cells[3]!.replaceAll("'", '')).toBe(
          items[i]!.text.replace(/\p{Surrogate}|\0/gu, '\ufffd').replaceAll("'", ''),
        );
        expect(cells.flatMap((cell) => cell.split(/[;\t\r\n]/)).filter((part) => FORMULA.test(part))).toEqual([]);
      }
    }),
  );
});

it('has a name that says nothing of what is inside', () => {
  expect(tableName('2026-11-22')).toBe('notes-2026-11-22.csv');
});
