import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { STEMS as OURS } from '~/core/small-story';
import { FIRST, isIn, LANGUAGES } from '~/languages';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const find = (patterns: string | string[], folder: string) =>
  globSync(patterns, { cwd: `${ROOT}${folder}` })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('locales/'));

/** What of src/ is said in words, or known of a language. */
const SPOKEN = [
  '**/{text,*-text}.ts',
  'locale.ts',
  'core/{names,passphrase/words}.ts',
  'core/search/{crisis-phrases,harm-phrases,small-words,stem}.ts',
  'core/text/{listed,number-word}.ts',
  'components/{article/shelf-words,tools/felt,tools/patterns/words}.ts',
  'content/*.json',
  'content/pages/*.mdx',
];

/** What a language can do without: sources stand as they were published, and their pages are in English. */
const IN_ENGLISH_ALONE = new Set([
  'components/evidence/text.ts',
  'components/feed/full-text.ts',
  'content/claims.json',
  'content/references.json',
  'content/pages/evidence.mdx',
]);

const NEEDED = find(SPOKEN, 'src').filter((file) => !IN_ENGLISH_ALONE.has(file));

/** What is no word: names, figures, marks, addresses, ids. */
const NO_WORD =
  /^(|Foothold|CC BY 4\.0|\d.*|[·–—…“”"().,:;\s]+|[A-Z]|such|age|MB|ltr|\/.*|vision|evidence|https?:.*|(true|false)*)$/;

/** What is the same word in a language as in English. */
const ALIKE: Record<string, RegExp> = { es: /^(es|No|Normal|Error|Chat:)$/ };

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
  [{ stage: 'trying', how: 'did' }],
  [{ facet: 'need', value: 'low', label: '⟦a⟧', articles: ['⟦b⟧'] }],
  ['helped', [{ label: '⟦a⟧', notes: 9 }]],
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

/** A sentence without what was put into it, and without what is no word. */
const bare = (words: string) =>
  words
    .replace(/⟦.⟧|object Object|undefined|\bhelped\b|\bMB\b/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** Whether a function of ours says in some words what English says in the same. */
const leftInEnglish = (here: Said, there: Said) => {
  const english = sayings(there);
  const same = sayings(here).filter((words, n) => words !== undefined && words === english[n]);
  return same.some((words) => bare(words!) !== '' && !NO_WORD.test(bare(words!)));
};

/** Lists of ways to say something: each language has as many as it has. */
const OF_ITS_OWN = /^\.(WORDS|TURNS|PHRASES|SAYINGS|PASSPHRASE)/;

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;

const others = Object.keys(LANGUAGES).filter((language) => language !== FIRST);

describe.each(others)('in “%s”', (language) => {
  const folder = `src/locales/${language}`;
  const here = find('**/*.{ts,json,mdx}', folder);
  const tables = here.filter((file) => file.endsWith('.ts'));

  const both = async (file: string): Promise<[Record<string, unknown>, Record<string, unknown>]> => [
    await import(/* @vite-ignore */ `${ROOT}src/${file}`),
    await import(/* @vite-ignore */ `${ROOT}${folder}/${file}`),
  ];

  test('nothing is missing that is said in words, and what is there stands in for something', () => {
    expect(NEEDED.filter((file) => !here.includes(file))).toEqual([]);
    const articles = /^content\/articles\//;
    expect(here.filter((file) => !articles.test(file) && !existsSync(`${ROOT}src/${file}`))).toEqual([]);
  });

  describe.each(tables)('%s', (file) => {
    test('exports the same', async () => {
      const [english, ours] = await both(file);
      expect(Object.keys(ours).sort()).toEqual(Object.keys(english).sort());
    });

    test('has a word for each, none of them left in English', async () => {
      const [english, table] = await both(file);
      const ours = new Map(leaves(table));
      // An answer that is its own word in English may need one of its own here.
      const missing = leaves(english).filter(([place]) => !ours.has(place));
      expect(missing.filter(([place]) => !OF_ITS_OWN.test(place))).toEqual([]);
      const left = leaves(english).filter(([place, leaf]) => {
        const one = ours.get(place);
        if (typeof leaf === 'function') return typeof one === 'function' && leftInEnglish(one as Said, leaf as Said);
        const same = typeof leaf === 'string' && one === leaf && !NO_WORD.test(leaf) && !ALIKE[language]?.test(leaf);
        return same && !STEMS.includes(leaf) && !IDS.has(place.split('.').at(-1)!);
      });
      expect(left.map(([place, leaf]) => [place, String(leaf)])).toEqual([]);
    });

    test('keeps what is put into a sentence', async () => {
      const [english, table] = await both(file);
      const ours = new Map(leaves(table));
      for (const [place, leaf] of leaves(english)) {
        if (typeof leaf !== 'function' || typeof ours.get(place) !== 'function') continue;
        const [here, there] = [sayings(ours.get(place) as Said), sayings(leaf as Said)];
        expect(here.map(placeholders), place).toEqual(there.map(placeholders));
        // What says nothing, whatever it is given, was not looked at.
        expect(here.filter((words, n) => words !== undefined && there[n] !== undefined).length, place).toBeGreaterThan(
          0,
        );
      }
    });
  });

  const WORDS_OF_OTHERS = /synonyms|banned-words|promises|paths|support-lines/;
  const rows = NEEDED.filter((file) => /^content\/[^/]*\.json$/.test(file) && !WORDS_OF_OTHERS.test(file));

  test.each(rows)('%s has the same rows, in the same order', (file) => {
    const plain = (value: unknown) =>
      leaves(value).map(([place, leaf]) =>
        /\.(id|refs\.\d+|strength|minutes|offer_support|seconds|way|most|hold)$/.test(place)
          ? [place, leaf]
          : [place, typeof leaf],
      );
    expect(plain(json(`${ROOT}${folder}/${file}`))).toEqual(plain(json(`${ROOT}src/${file}`)));
  });

  test('each number and address of a support line is the one of the English list', () => {
    const countries = (at: string) =>
      leaves((json(`${ROOT}${at}/content/support-lines.json`) as { countries: unknown }).countries);
    const exact = (at: string) =>
      countries(at).filter(([place]) => /\.(code|tel|url|kind|certainty|verified|last_checked)$/.test(place));
    expect(exact(folder)).toEqual(exact('src'));
    const digits = (at: string) =>
      countries(at)
        .filter(([place]) => !place.endsWith('.name_lang'))
        .map(([place, leaf]) => [place, String(leaf).match(/\d+/g)]);
    expect(digits(folder)).toEqual(digits('src'));
  });

  test('what a support line says is said in this language, but for a service’s own name, which says its own', () => {
    const linesOf = (at: string) =>
      (
        json(`${ROOT}${at}/content/support-lines.json`) as { countries: { lines: Record<string, string | null>[] }[] }
      ).countries.flatMap(({ lines }) => lines);
    const english = linesOf('src');
    const words =
      /\b(lines?|\w*line|support|health|crisis|suicide|children|people|women|help|the|of|for|and|from|text|call)\b/i;
    const left = linesOf(folder).flatMap((line, n) =>
      ['name', 'hours', 'languages', 'text', 'chat', 'for', 'note']
        .map((field) => [field, line[field]] as const)
        .filter(([field, said]) => said && said === english[n]![field] && words.test(said.replace(/https?:\S+/, '')))
        .filter(([field]) => field !== 'name' || !line.name_lang),
    );
    expect(left).toEqual([]);
  });

  test('the articles that are there are the ones that are named', () => {
    const slugs = (at: string) => find('content/articles/*.mdx', at).map((file) => file.replace(/^.*\/|\.mdx$/g, ''));
    const named = slugs('src').filter((slug) => isIn(language, `/articles/${slug}/`));
    expect(named.sort()).toEqual(slugs(folder).sort());
  });
});
