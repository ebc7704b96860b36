import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Problem } from '../problem.ts';
import type { SourceFile } from './article.ts';
import { checkSources, type Outcome } from './check.ts';
import { DATA, type Collection, type House, type UnwantedWord } from './house.ts';

const ARTICLES = 'src/content/articles';
const IN_MDX = 'src/components/article/in-mdx.ts';
const UNWANTED = 'src/content/banned-words.json';

/** Text files in a folder and the folders below it, by path from the root. */
export const filesIn = (root: string, folder: string, wanted = /./): SourceFile[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && wanted.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** The keys of `inMdx`, read as text: the module itself imports components, which only Astro can load. */
export const tagsNamedIn = (module: string): string[] =>
  (/inMdx\s*=\s*\{([^}]*)\}/.exec(module)?.[1] ?? '')
    .split(',')
    .map((part) => part.split(':')[0]!.trim())
    .filter((name) => /^\p{Lu}/u.test(name));

interface Rows {
  [Name: string]: { id: string }[];
}

/** Ids of a collection’s rows. Support lines are countries, by their code, under a key of their own. */
function idsIn(name: Collection, data: unknown): string[] {
  if (name === 'countries') return (data as { countries: { code: string }[] }).countries.map(({ code }) => code);
  return (data as Rows[string]).map(({ id }) => id);
}

function readHouse(root: string): { house: House; problems: Problem[] } {
  const problems: Problem[] = [];
  const json = <T>(file: string, read: (data: unknown) => T, otherwise: T): T => {
    try {
      return read(JSON.parse(readFileSync(join(root, file), 'utf8')));
    } catch (error) {
      const what = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
      problems.push({ file, rule: 'data', what, repair: 'look for a missing comma, quote or bracket' });
      return otherwise;
    }
  };
  const ids = (name: Collection) => json(DATA[name], (data) => idsIn(name, data), []);
  const house: House = {
    ids: {
      topics: ids('topics'),
      needs: ids('needs'),
      tools: ids('tools'),
      values: ids('values'),
      references: ids('references'),
      countries: ids('countries'),
    },
    drawings: readdirSync(join(root, 'src/drawings')).map((name) => name.replace(/\.svg$/, '')),
    tags: tagsNamedIn(readFileSync(join(root, IN_MDX), 'utf8')),
    unwanted: json(UNWANTED, (data) => data as UnwantedWord[], []),
  };
  return { house, problems };
}

/** Checks the sources of the project at `root`. */
export function checkProject(root: string): Outcome {
  const { house, problems } = readHouse(root);
  const outcome = checkSources(filesIn(root, ARTICLES), house);
  return { ...outcome, problems: [...problems, ...outcome.problems] };
}
