import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA, type Collection } from '../integrations/checks/source/house.ts';
import { tagOf } from '../integrations/checks/source/tools.ts';
import { EMPTY_SHEET, skeleton } from './skeleton.ts';

const MOST = 70;

/** The files that were made, or a sentence on why there are none. */
export type Made = { files: string[] } | { refusal: string };

/** A title as an address: its letters without their accents, its words with hyphens between them. */
export const slugFor = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function refusal(root: string, title: string, slug: string): string | undefined {
  if (!/\p{L}/u.test(title)) return 'An article begins with a title: npm run new -- "A title in plain words"';
  if (title.length > MOST)
    return `This title has ${title.length} characters. Lists have room for ${MOST}: is there a shorter one?`;
  if (!/[a-z]/.test(slug))
    return 'The address is made of the title’s letters from a to z, and there are none. A word with some would do.';
  const there = filesOf(slug).find((file) => existsSync(join(root, file)));
  return there && `${there} is there already. Another title keeps both, or you could go on in that file.`;
}

const filesOf = (slug: string) => [`src/content/articles/${slug}.mdx`, `src/drawings/${slug}.svg`];

/** Starts an article as a draft, with a drawing that stands in for its own. */
export function newArticle(root: string, given: string, day: string): Made {
  const title = given.replace(/\s+/g, ' ').trim();
  const slug = slugFor(title);
  const refused = refusal(root, title, slug);
  if (refused) return { refusal: refused };
  const first = (name: Collection) =>
    (JSON.parse(readFileSync(join(root, DATA[name]), 'utf8')) as { id: string }[])[0]!.id;
  const [topic, need, tool, reference] = [first('topics'), first('needs'), first('tools'), first('references')];
  const texts = [skeleton({ title, slug, day, topic, need, tool, tag: tagOf(tool), reference }), EMPTY_SHEET];
  const files = filesOf(slug);
  // `wx`: never over a file that came up meanwhile.
  files.forEach((file, i) => writeFileSync(join(root, file), texts[i]!, { flag: 'wx' }));
  return { files };
}
