import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { STEMS as OURS } from '~/core/small-story';
import { LANGUAGES } from '~/languages';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HERE = `${ROOT}src/locales/es/`;

const tables = globSync('**/*.ts', { cwd: HERE }).map((file) => file.replaceAll('\\', '/'));
const data = globSync('content/*.json', { cwd: HERE }).map((file) => file.replaceAll('\\', '/'));

/** What is the same word in both languages, or no word. */
const SAME =
  /^(|Foothold|CC BY 4\.0|No|Normal|Error|Chat:|\d.*|[·–—…“”"().,:;\s]+|[A-Z]|such|age|MB|ltr|\/.*|es|vision|evidence|https?:.*)$/;

/** Words that get into the record: a build takes them from a list of all languages. */
const STEMS: string[] = Object.values(OURS);

/** Fields that hold what is stored or named, not what is read. */
const IDS = new Set(['value', 'where', 'how', 'tool', 'id']);

/** What says something in this language, by where it stands in a table. */
function leaves(value: unknown, place = ''): [place: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [[place, value]];
  const inside = value instanceof Map ? [...value] : Object.entries(value);
  return inside.flatMap(([name, one]) => leaves(one, `${place}.${String(name)}`));
}

const NUMBERS = [3, 3, 3, 3];
const WORDS = ['⟦a⟧', '⟦b⟧', '⟦c⟧', '⟦d⟧'];
const GIVEN: unknown[][] = [
  [{ cue: '⟦a⟧', text: '⟦b⟧', place: '⟦c⟧' }],
  [['⟦a⟧', '⟦b⟧']],
  [[3, 4, 20]],
  WORDS,
  NUMBERS,
];

type Said = (...given: unknown[]) => unknown;

/** What a function of a table says when it is given the same; nothing where it wants something else. */
function sayings(said: Said): (string | undefined)[] {
  return GIVEN.map((given) => {
    try {
      const words = said(...given);
      return typeof words === 'string' ? words : JSON.stringify(words);
    } catch {
      return undefined;
    }
  });
}

const placeholders = (words = '') => [...new Set(words.match(/⟦.⟧/g))].sort();

describe.each(tables)('%s', (file) => {
  test('stands in for a file, and exports the same', async () => {
    expect(existsSync(`${ROOT}src/${file}`)).toBe(true);
    const [english, spanish] = await both(file);
    expect(Object.keys(spanish).sort()).toEqual(Object.keys(english).sort());
  });

  test('has a word for each, none of them left in English', async () => {
    const [english, spanish] = await both(file);
    const ours = new Map(leaves(spanish));
    // An answer that is its own word in English may need one of its own here.
    const missing = leaves(english).filter(([place]) => !ours.has(place));
    expect(missing.filter(([place]) => !/^\.(WORDS|TURNS|PHRASES|SAYINGS|PASSPHRASE)/.test(place))).toEqual([]);
    const left = leaves(english).filter(
      ([place, leaf]) =>
        typeof leaf === 'string' &&
        ours.get(place) === leaf &&
        !SAME.test(leaf) &&
        !STEMS.includes(leaf) &&
        !IDS.has(place.split('.').at(-1)!),
    );
    expect(left).toEqual([]);
  });

  test('keeps what is put into a sentence', async () => {
    const [english, spanish] = await both(file);
    const ours = new Map(leaves(spanish));
    for (const [place, leaf] of leaves(english)) {
      if (typeof leaf !== 'function' || typeof ours.get(place) !== 'function') continue;
      const [here, there] = [sayings(ours.get(place) as Said), sayings(leaf as Said)];
      expect(here.map(placeholders), place).toEqual(there.map(placeholders));
    }
  });
});

async function both(file: string): Promise<[Record<string, unknown>, Record<string, unknown>]> {
  return [await import(/* @vite-ignore */ `${ROOT}src/${file}`), await import(/* @vite-ignore */ `${HERE}${file}`)];
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;

describe('data in Spanish', () => {
  const WORDS_OF_OTHERS = /synonyms|banned-words|promises|paths/;
  const rows = data.filter((file) => !WORDS_OF_OTHERS.test(file));

  test.each(rows.filter((file) => !/support-lines/.test(file)))('%s has the same rows, in the same order', (file) => {
    const plain = (value: unknown) =>
      leaves(value).map(([place, leaf]) =>
        /\.(id|refs\.\d+|strength|minutes|offer_support|seconds|way|most|hold)$/.test(place)
          ? [place, leaf]
          : [place, typeof leaf],
      );
    expect(plain(json(HERE + file))).toEqual(plain(json(`${ROOT}src/${file}`)));
  });

  test('each number and address of a support line is the one of the English list', () => {
    const exact = (list: unknown) =>
      leaves((list as { countries: unknown }).countries).filter(([place]) =>
        /\.(code|tel|url|kind|certainty|verified|last_checked)$/.test(place),
      );
    const file = 'content/support-lines.json';
    expect(exact(json(HERE + file))).toEqual(exact(json(`${ROOT}src/${file}`)));
    const digits = (list: unknown) => leaves(list).map(([place, leaf]) => [place, String(leaf).match(/\d+/g)]);
    expect(digits((json(HERE + file) as { countries: unknown }).countries)).toEqual(
      digits((json(`${ROOT}src/${file}`) as { countries: unknown }).countries),
    );
  });
});

test('the articles that are there are the ones that are named', () => {
  const files = globSync('content/articles/*.mdx', { cwd: HERE }).map((file) => file.replace(/^.*[\\/]|\.mdx$/g, ''));
  expect([...LANGUAGES.es.articles].sort()).toEqual(files.sort());
});
