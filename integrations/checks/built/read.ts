import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { addressesInCss, readPage } from './page.ts';
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

/** Reads a built site from its folder. */
export function readSite(folder: string, origin: string, base: string): Site {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const ending = (end: string) => files.filter((file) => file.endsWith(end) && !/(^|\/)pagefind\//.test(file));
  return {
    files: new Set(files),
    pages: ending('.html').map((file) => readPage(file, read(file))),
    others: [
      ...ending('.css').map((file) => ({ file, addresses: addressesInCss(read(file)) })),
      ...ending('.webmanifest').map((file) => ({ file, addresses: addressesInManifest(read(file)) })),
    ],
    origin,
    base: base.endsWith('/') ? base : `${base}/`,
  };
}
