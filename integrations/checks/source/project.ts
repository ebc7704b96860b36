import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { FIRST } from '../../../src/languages.ts';
import { sourcesIn } from '../../../src/core/text/claims.ts';
import { sourcesLinked } from '../../../src/core/text/linked-sources.ts';
import { LANG, standIn } from '../../locale.ts';
import type { Problem } from '../problem.ts';
import { readHead, type Head, type SourceFile } from './article.ts';
import { checkSources, type Outcome } from './check.ts';
import { DATA, type Collection, type House, type UnwantedWord } from './house.ts';
import { paths } from './paths.ts';
import { promises } from './promises.ts';
import { rows } from './rows.ts';
import { synonyms, SYNONYMS } from './synonyms.ts';
import { unused } from './unused.ts';
import { wordsElsewhere } from './words.ts';

const ARTICLES = 'src/content/articles';
const PAGES = 'src/content/pages';
const COMPONENTS = 'src/components';
const IN_MDX = 'src/components/article/in-mdx.ts';
const UNWANTED = 'src/content/banned-words.json';
const PROMISES = 'src/content/promises.json';

/** Where words for readers stand outside articles: pages, data, parts of pages and their text tables. */
const SAID =
  /^(?!src\/(?:locales\/\w+\/)?content\/articles\/).*(?:\.(?:mdx|astro|tsx|json)|(?:^|[-/])(?:text|words|site)\.ts)$/;

/** Text files in a folder and the folders below it, by path from the root. */
export const filesIn = (root: string, folder: string, wanted = /./): SourceFile[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && wanted.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** The heads of all articles, unjudged: which have a page, and what their pictures show. */
export const headsIn = (root: string): Head[] =>
  filesIn(root, standIn(root, ARTICLES), /\.mdx$/).flatMap((file) => readHead(file).head ?? []);

/** The keys of `inMdx`, read as text: the module itself imports components, which only Astro can load. */
export const tagsNamedIn = (module: string): string[] =>
  (/inMdx\s*=\s*\{([^}]*)\}/.exec(module)?.[1] ?? '')
    .split(',')
    .map((part) => part.split(':')[0]!.trim())
    .filter((name) => /^\p{Lu}/u.test(name));

/** The rows of a collection. Support lines are countries, under a key of their own. */
const rowsOf = (name: Collection, data: unknown): unknown =>
  name === 'countries' ? (data as { countries?: unknown } | null)?.countries : data;

/** Ids of a collection’s rows; a country's is its code. A row without one is named by its schema. */
function idsIn(name: Collection, data: unknown): string[] {
  const list = rowsOf(name, data);
  const ids = (Array.isArray(list) ? list : []).map((row) => row?.[name === 'countries' ? 'code' : 'id']);
  return ids.filter((id) => typeof id === 'string');
}

/** The parser names the line of a mistake, unless the file ends too soon. */
function unreadable(file: string, text: string, error: unknown): Problem {
  const said = error instanceof Error ? error.message : String(error);
  const line = Number(/\(line (\d+)/.exec(said)?.[1] ?? text.split('\n').length);
  const what = `cannot be read: ${said}`;
  return { file, line, rule: 'data', what, repair: 'look here and just above for a missing comma, quote or bracket' };
}

function readHouse(root: string, language: string): { house: House; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = (file: string) => readFileSync(join(root, standIn(root, file, language)), 'utf8');
  const json = <T>(file: string, use: (data: unknown) => T, otherwise: T): T => {
    const text = read(file);
    try {
      return use(JSON.parse(text));
    } catch (error) {
      problems.push(unreadable(file, text, error));
      return otherwise;
    }
  };
  const ids = (name: Collection) => json(DATA[name], (data) => idsIn(name, data), []);
  const house: House = {
    language,
    ids: {
      topics: ids('topics'),
      needs: ids('needs'),
      tools: ids('tools'),
      paths: ids('paths'),
      values: ids('values'),
      pauses: ids('pauses'),
      references: ids('references'),
      claims: ids('claims'),
      countries: ids('countries'),
    },
    drawings: readdirSync(join(root, 'src/drawings')).map((name) => name.replace(/\.svg$/, '')),
    tags: tagsNamedIn(read(IN_MDX)),
    unwanted: json(UNWANTED, (data) => data as UnwantedWord[], []),
    promises: json(PROMISES, (data) => data as UnwantedWord[], []),
  };
  const ofSynonyms = json(SYNONYMS, () => synonyms(read(SYNONYMS)), []);
  const readable = (Object.keys(DATA) as Collection[]).filter(
    (name) => !problems.some(({ file }) => file === DATA[name]),
  );
  const ofRows = readable.flatMap((name) => rows(name, read(DATA[name]), house.ids));
  return { house, problems: [...problems, ...ofRows, ...ofSynonyms] };
}

const refsIn = (rows: unknown): string[] =>
  (Array.isArray(rows) ? rows : []).flatMap((row: { refs?: string[] } | null) => row?.refs ?? []);

/** Ids of references that anything leans on. Drafts count: a source comes with the text it is read for. */
function usedIn(root: string, articles: SourceFile[]): string[] {
  const rowsIn = (name: Collection) => JSON.parse(readFileSync(join(root, DATA[name]), 'utf8')) as unknown;
  const pageName = (file: string) => file.replace(/^.*\/|\.mdx$/g, '');
  return [
    ...articles.flatMap(({ text }) => sourcesIn(text)),
    ...refsIn(rowsIn('tools')),
    ...refsIn(rowsIn('claims')),
    ...filesIn(root, PAGES, /\.mdx$/).flatMap(({ file, text }) => sourcesLinked(text, pageName(file))),
  ];
}

/** Data in our own words. References and support lines carry the names and words of others. */
const OWN_ROWS: Collection[] = ['topics', 'needs', 'tools', 'paths', 'values', 'pauses', 'claims'];

/** What readers see that is no article: pages, rows, and the words of the interface. */
const ownWords = (root: string, language: string): SourceFile[] => [
  ...filesIn(root, standIn(root, PAGES, language), /\.mdx$/),
  ...filesIn(root, folderIn(language), /^(.*-)?text\.ts$|\.astro$/).filter(isOf(language)),
  ...filesIn(root, standIn(root, COMPONENTS, language), /^words\.ts$/),
  ...OWN_ROWS.map((name) => standIn(root, DATA[name], language)).map((file) => ({
    file,
    text: readFileSync(join(root, file), 'utf8'),
  })),
];

const LOCALES = 'src/locales/';

/** Where the words of a language stand. */
const folderIn = (language: string) => (language === FIRST ? 'src' : LOCALES + language);

const isOf =
  (language: string) =>
  ({ file }: SourceFile) =>
    file.startsWith(LOCALES) === (language !== FIRST);

/** Checks the sources of the project at `root`, as one language has them. What all share is checked with the first. */
export function checkProject(root: string, language = LANG): Outcome {
  const { house, problems } = readHouse(root, language);
  const files = filesIn(root, standIn(root, ARTICLES, language));
  const outcome = checkSources(files, house);
  const said = filesIn(root, folderIn(language), /\.(?:mdx|astro|tsx?|json)$/)
    .filter(isOf(language))
    .filter(
      ({ file }) => SAID.test(file) && ![UNWANTED, PROMISES].some((one) => file === standIn(root, one, language)),
    );
  const elsewhere = [...promises(said, house), ...wordsElsewhere(ownWords(root, language), house.unwanted)];
  const all = [...problems, ...outcome.problems, ...elsewhere];
  if (language !== FIRST) {
    return { ...outcome, problems: all.map((one) => ({ ...one, file: standIn(root, one.file, language) })) };
  }
  // A file of data that cannot be read hides what leans on what.
  const isWhole = problems.every(({ rule }) => rule !== 'data' && rule !== 'field');
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const left = isWhole ? unused(read(DATA.references), usedIn(root, files)) : [];
  const ways = house.ids.paths.length ? paths(read(DATA.paths), outcome.articles) : [];
  return { ...outcome, problems: [...all, ...left, ...ways] };
}
