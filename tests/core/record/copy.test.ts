import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyName, copyOf, openCopy, preview } from '~/core/record/copy';
import { merge, type Item } from '~/core/record/merge';
import { SHAPE } from '~/core/record/shape';
import { aDeletion, anyDeletion, anyText, anyVersion, aWin, second } from '../../factories';

const NOW = '2026-11-22T12:00:00.000+01:00';
const TODAY = '2026-11-22';
const copied = (items: readonly Item[], damaged: string[] = []) => copyOf(items, damaged, NOW);
const rowsOf = (file: string) => {
  const opened = openCopy(file);
  if (!opened.ok) throw new Error(opened.why);
  return opened.rows;
};
const bare = (entries: unknown, over: object = {}) =>
  JSON.stringify({ format: 'foothold-record', version: 1, exportedAt: NOW, entries, ...over });

const anyItems = fc
  .array(
    fc.oneof(
      fc
        .tuple(
          fc.uuid(),
          anyText,
          anyText,
          fc.dictionary(
            fc.string().map((name) => `x${name}`),
            fc.jsonValue({ maxDepth: 3 }),
          ),
        )
        .map(([id, text, helped, more]) => aWin({ ...more, id, text, helped })),
      fc.uuid().map((id) => aWin({ id, kind: 'song', sung: true }) as Item),
      fc.uuid().map((id) => aDeletion({ id })),
      anyVersion,
      anyDeletion,
    ),
  )
  .map((items) => merge(JSON.parse(JSON.stringify(items)) as Item[]));

it('brings back everything that was in the record when the copy was made', () => {
  fc.assert(
    fc.property(anyItems, fc.uniqueArray(anyText), (items, damaged) => {
      const { result, unreadable } = preview([], rowsOf(copied(items, damaged)));
      expect(result).toEqual(items);
      expect(unreadable).toEqual(damaged);
    }),
  );
});

it('brings back what a kept file on disk gives as bytes', () => {
  const items = [aWin({ text: 'half \ud83d a sign, שלום, 🌱' })];
  const bytes = new TextEncoder().encode(copied(items));
  expect(preview([], rowsOf(new TextDecoder().decode(bytes))).result).toEqual(items);
});

it('adds nothing the second time', () => {
  fc.assert(
    fc.property(anyItems, anyItems, (mine, theirs) => {
      const rows = rowsOf(copied(theirs));
      const once = preview(mine, rows).result;
      expect(preview(once, rows)).toMatchObject({ added: 0, changed: 0, result: once });
    }),
  );
});

it('counts what is new, changed, the same and unreadable, and no marks of deletion', () => {
  const mine = [aWin({ id: 'a' }), aWin({ id: 'b' }), aWin({ id: 'mine' })];
  const theirs = [aWin({ id: 'a' }), aWin({ id: 'b', text: 'later', updatedAt: second(59) }), aWin({ id: 'c' })];
  const rows = rowsOf(copied([...theirs, aDeletion({ id: 'd' })], ['{"half']));
  expect(preview(mine, rows)).toMatchObject({ added: 1, changed: 1, same: 1, unreadable: ['{"half'] });
});

it('tells the first and the last day of what a copy holds', () => {
  const days = ['2026-11-03', '2026-10-30', '2026-11-24'].map((day, i) => aWin({ id: `${i}`, day }));
  expect(preview([], rowsOf(copied([...days, aDeletion({ id: 'd' })]))).days).toEqual(['2026-10-30', '2026-11-24']);
  expect(preview([], rowsOf(copied([aDeletion({ id: 'd' })]))).days).toBeUndefined();
});

it('can be read by a person: words as text, never as part of the page', () => {
  const file = copied([aWin({ text: '<img src=x onerror=alert(1)> & "so"', helped: '</script><b>' })]);
  expect(file).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;so&quot;');
  expect(file.match(/<\/script>/g)).toHaveLength(1);
  expect(file).not.toContain('<img');
  expect(file).not.toContain('<b>');
});

it('shows earlier wordings to a person too', () => {
  expect(copied([aWin({ earlier: [{ text: 'As it was', updatedAt: NOW }] })])).toContain('As it was');
});

it('can be made with an entry of a kind it does not know', () => {
  const song = aWin({ kind: 'song', how: 'sung' }) as Item;
  expect(preview([], rowsOf(copied([song]))).result).toEqual([song]);
});

it('takes an entry with a field named unreadable for an entry', () => {
  const entry = aWin({ unreadable: 'my handwriting' });
  expect(rowsOf(bare([entry]))).toEqual([{ state: 'entry', entry }]);
});

it('keeps the first text of what was unreadable before', () => {
  const again = rowsOf(copied([], ['{"half', '{"unreadable":"x"}'])).map((row) => row.state === 'damaged' && row.raw);
  expect(again).toEqual(['{"half', '{"unreadable":"x"}']);
});

it('opens the bare JSON, also behind a byte order mark', () => {
  expect(rowsOf('\ufeff' + bare([aWin()]))).toEqual([{ state: 'entry', entry: aWin() }]);
});

it('sets aside a number beyond counting with the number in it', () => {
  const file = bare([aWin({ id: 'a' })]).replace('"id":"a"', '"id":"a","afterScale":1e400');
  const [row] = rowsOf(file);
  expect(row).toMatchObject({ state: 'damaged' });
  expect(row).toHaveProperty('raw', expect.stringContaining('"afterScale":"Infinity"'));
});

it('keeps both of two entries that share an id', () => {
  const twins = [aWin({ id: 'a' }), aWin({ id: 'a', text: 'Another', at: second(9) })];
  const { added, result } = preview([], rowsOf(bare(twins)));
  expect(added).toBe(2);
  expect(new Set(result.map(({ id }) => id)).size).toBe(2);
});

it('reads the good rows beside a bad one', () => {
  const rows = rowsOf(bare([aWin({ id: 'a' }), { id: 5 }, null, aWin({ id: 'b' })]));
  expect(rows.map(({ state }) => state)).toEqual(['entry', 'damaged', 'damaged', 'entry']);
});

describe('is not a copy:', () => {
  const file = copied([aWin()]);
  const data = file.indexOf('<script');
  it.each([
    ['nothing', ''],
    ['spaces', ' \n'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj'],
    ['another page', '<!doctype html><p>Hello</p>'],
    ['another JSON', '{"entries":[]}'],
    ['null', 'null'],
    ['a number', '5'],
    ['a list', '[]'],
    ['no entries', bare(undefined)],
    ['entries that are a text', bare('all')],
    ['UTF-16 read as UTF-8', '\ufffd\ufffd' + [...bare([])].join('\0')],
    ['an abyss of brackets', bare('#').replace('"#"', '['.repeat(100_000) + ']'.repeat(100_000))],
  ])('%s', (_, text) => {
    expect(openCopy(text)).toEqual({ ok: false, why: 'not-a-copy' });
  });

  it('a file cut off anywhere before the end of its data', () => {
    const end = file.indexOf('</script>') + '</script>'.length;
    for (let cut = data; cut < end; cut++) {
      expect(openCopy(file.slice(0, cut))).toEqual({ ok: false, why: 'not-a-copy' });
    }
    expect(openCopy(file.slice(0, end)).ok).toBe(true);
  });
});

it('says when a newer version of the site made the file', () => {
  expect(openCopy(bare([{ id: 'x', deed: 'sat', how: { long: 2 } }], { version: 2 }))).toEqual({
    ok: false,
    why: 'newer',
    words: ['sat · {"long":2}'],
  });
});

describe('the first form of a copy', () => {
  const kinds = Object.keys(SHAPE);
  it.each(['html', 'json'])('opens for ever, with everything in it (%s)', (ending) => {
    const rows = rowsOf(readFileSync(`tests/fixtures/copy-v1.${ending}`, 'utf8'));
    const { added, unreadable, result } = preview([], rows);
    expect({ added, unreadable }).toEqual({ added: 13, unreadable: ['{"id":"half","kind":"win","te'] });
    const found = rows.flatMap((row) => (row.state === 'entry' ? row.entry : []));
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(result).toContainEqual(expect.objectContaining({ kind: 'song', sung: true }));
    expect(result).toContainEqual(expect.objectContaining({ kind: 'win', deleted: true }));
    expect(found[1]?.earlier).toMatchObject([{ text: 'drink two glasses' }]);
    expect(found.at(-1)).toMatchObject({ ofAnotherTime: { kept: true } });
  });
});

it('has a name that says nothing of what is inside', () => {
  expect(copyName(TODAY)).toBe('notes-2026-11-22.html');
});
