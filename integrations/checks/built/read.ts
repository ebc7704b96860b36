import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { addressesInCss, readPage, type Page } from './page.ts';
import type { Site } from './site.ts';

interface Manifest {
  start_url?: string;
  icons?: { src: string }[];
  shortcuts?: { url: string }[];
  screenshots?: { src: string }[];
}

function addressesInManifest(json: string): string[] {
  const { start_url, icons = [], shortcuts = [], screenshots = [] } = JSON.parse(json) as Manifest;
  const all = [start_url, ...icons.map(({ src }) => src), ...shortcuts.map(({ url }) => url)];
  return [...all, ...screenshots.map(({ src }) => src)].filter((address) => address !== undefined);
}

/** Reads a built site from its folder, a page at a time. */
export async function readSite(folder: string, origin: string, base: string): Promise<Site> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const ending = (end: string) => files.filter((file) => file.endsWith(end) && !/(^|\/)pagefind\//.test(file));
  const pages: Page[] = [];
  for (const file of ending('.html')) pages.push(readPage(file, await read(file)));
  const others: Site['others'] = [];
  for (const file of ending('.css')) others.push({ file, addresses: addressesInCss(await read(file)) });
  for (const file of ending('.webmanifest')) others.push({ file, addresses: addressesInManifest(await read(file)) });
  return {
    files: new Set(files),
    pages,
    others,
    origin,
    base: base.endsWith('/') ? base : `${base}/`,
  };
}
