import { nearest, suggestion } from '../nearest.ts';
import type { Page } from './page.ts';
import { fileAt, pathOf, type Site } from './site.ts';

/** An address that leads nowhere, with every page it stands on. */
export interface DeadLink {
  address: string;
  /** Files of the built site. */
  on: string[];
  what: string;
  repair: string;
}

type Fault = Pick<DeadLink, 'what' | 'repair'>;

/** Every internal address that leads nowhere: links, anchors, pictures, icons, fonts, the manifest. */
export function deadLinks(site: Site): DeadLink[] {
  const pages = new Map(site.pages.map((page) => [page.file, page]));
  const dead = new Map<string, DeadLink>();
  for (const { file, addresses } of [...site.pages, ...site.others]) {
    for (const address of addresses) {
      const fault = faultOf(address, file, site, pages);
      if (!fault) continue;
      // An anchor on the page itself is another anchor on each page.
      const key = address.startsWith('#') ? file + address : address;
      const known = dead.get(key);
      if (known) known.on.push(file);
      else dead.set(key, { address, on: [file], ...fault });
    }
  }
  return [...dead.values()];
}

function faultOf(address: string, from: string, site: Site, pages: Map<string, Page>): Fault | undefined {
  const url = URL.parse(address, site.origin + pathOf(from, site.base));
  if (!url) return { what: `“${address}” is no address`, repair: 'write it out, beginning with “/” or “https://”' };
  if (url.origin !== site.origin) return undefined;
  if (!url.pathname.startsWith(site.base)) return outside(address, site.base);
  const file = fileAt(decoded(url.pathname.slice(site.base.length)));
  if (site.later?.some((folder) => file.startsWith(folder))) return undefined;
  if (!site.files.has(file)) return missing(address, file, site);
  return anchor(address, decoded(url.hash.slice(1)), pages.get(file));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const outside = (address: string, base: string): Fault => ({
  what: `“${address}” leads out of the site, which stands at ${base}`,
  repair: 'write the address with to(…) from src/site.ts, or as a Markdown link in an article',
});

function missing(address: string, file: string, { files, pages, base }: Site): Fault {
  if (files.has(`${file}/index.html`)) {
    return { what: `“${address}” lacks its last slash`, repair: `write ${pathOf(`${file}/index.html`, base)}` };
  }
  // Compared without the base, which every path has in common.
  const known = [...pages.map((page) => page.file), ...files].map((one) => pathOf(one, '/'));
  const meant = nearest(pathOf(file, '/'), known);
  const repair = meant ? `did you mean “${base}${meant.slice(1)}”?` : 'correct the address, or add what it points to';
  return { what: `“${address}” leads nowhere`, repair };
}

/** An empty fragment and `#top` are the page’s head; `#:~:text=` is the browser’s own. */
function anchor(address: string, id: string, page: Page | undefined): Fault | undefined {
  if (!page || !id || id === 'top' || id.startsWith(':~:') || page.ids.has(id)) return undefined;
  const repair = suggestion(id, [...page.ids], 'correct the part after “#”, or leave it out');
  return { what: `“${address}” points to a place that is not on its page`, repair };
}
