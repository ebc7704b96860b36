import type { Problem } from '../problem.ts';
import { isDraft, type Head, type SourceFile } from '../source/article.ts';
import { articlePages } from './articles.ts';
import { deadLinks, type DeadLink } from './links.ts';
import type { Page } from './page.ts';
import { pathOf, type Site } from './site.ts';
import { whereWritten } from './where.ts';

/**
 * Everything that can be said once the pages are there. `sources` are searched for the line to mend; `folder` is where
 * the articles lie.
 */
export const checkBuilt = (site: Site, articles: Head[], sources: SourceFile[], folder = ''): Problem[] => [
  ...articlePages(articles, site.files, folder),
  ...deadLinks(site).map((dead) => fromLink(toDraft(dead, articles), site, sources)),
  ...site.pages.flatMap((page) => silent(page, site, sources)),
];

/** The page, and how many more: a link in the header is one problem, not one for each page. */
function pagesOf(files: string[], base: string): string {
  const more = files.length > 1 ? ` and ${files.length - 1} more` : '';
  return `on ${pathOf(files[0]!, base)}${more}`;
}

/** A link to an article that is not out yet has a repair of its own. */
function toDraft(dead: DeadLink, articles: Head[]): DeadLink {
  const draft = articles.find((article) => isDraft(article) && dead.address.endsWith(`/articles/${article.slug}/`));
  return draft ? { ...dead, repair: `it is a draft: take the link out, or publish ${draft.file}` } : dead;
}

function fromLink({ address, on, what, repair }: DeadLink, { base }: Site, sources: SourceFile[]): Problem {
  const place = whereWritten(address, on[0]!, base, sources) ?? { file: on[0]! };
  return { ...place, rule: 'dead-link', what: `${what} (${pagesOf(on, base)})`, repair };
}

const silent = ({ file, silent }: Page, { base }: Site, sources: SourceFile[]): Problem[] =>
  silent.map((picture) => ({
    ...(whereWritten(picture, file, base, sources) ?? { file }),
    rule: 'missing-alt',
    what: `${picture} does not say what it shows (${pagesOf([file], base)})`,
    repair: 'add alt="…", or alt="" for one that only decorates',
  }));
