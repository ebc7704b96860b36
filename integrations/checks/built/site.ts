import type { Page } from './page.ts';

/** The built site: its files, its pages, and where it will stand. */
export interface Site {
  /** Every file, by path from the root of the site, with forward slashes. */
  files: Set<string>;
  pages: Page[];
  /** Addresses that are not in pages, by the file that holds them: manifest, stylesheets. */
  others: Pick<Page, 'file' | 'addresses'>[];
  /** The public origin, such as `https://foothold.example`. */
  origin: string;
  /** Where the site begins, with a slash at both ends: `/`, or `/small/` for a part of a larger site. */
  base: string;
  /** Folders that another build fills later: what points there is looked at then. */
  later?: string[];
}

/** The path at which a file of the site is met: `articles/x/index.html` is `<base>articles/x/`. */
export const pathOf = (file: string, base: string): string => base + file.replace(/(^|\/)index\.html$/, '$1');

/** The file that a path under the base shows. The page for what is not found is the one that has no folder. */
export function fileAt(path: string): string {
  if (/(^|\/)404\/$/.test(path)) return path.replace(/\/$/, '.html');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
