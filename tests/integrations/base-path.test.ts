import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor, readHeaders } from '../../integrations/headers/file';
import { aCopy, build } from './building';

const BASE = '/x/';
const SITE = 'https://example.org/';

let copy: string;
const read = (file: string) => readFileSync(join(copy, 'dist', file), 'utf8');
const built = (pattern: string) => globSync(pattern, { cwd: join(copy, 'dist') });

beforeAll(async () => {
  copy = aCopy();
  // The build itself stops at a link, a picture or a manifest address that leads nowhere below the base.
  const { code, said } = await build(copy, { BASE_PATH: BASE, SITE_URL: SITE });
  if (code !== 0) throw new Error(said);
}, 120_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Addresses from the root of the host, in attributes and in styles. */
const fromRoot = (text: string) =>
  [...text.matchAll(/(?:\b(?:href|src|action|[a-z]+-url)=["']?|url\(["']?)(\/[^"')\s>]*)/g)].map(
    ([, address]) => address!,
  );

test('below a folder, each page and style asks for what lies in that folder', () => {
  const files = built('**/*.{html,css}');
  expect(files.length).toBeGreaterThan(100);
  const addresses = new Set(files.flatMap((file) => fromRoot(read(file))));
  expect(addresses.size).toBeGreaterThan(100);
  expect([...addresses].filter((address) => !address.startsWith(BASE))).toEqual([]);
});

test('scripts ask for what lies in that folder', () => {
  const written = built('_astro/*.js').flatMap((file) => [
    ...read(file).matchAll(/["'`](\/[\w./-]*\.(?:js|css|json|woff2))["'`]/g),
  ]);
  const addresses = new Set(written.map(([, address]) => address!));
  expect(addresses.size).toBeGreaterThan(3);
  // Those of the search index are written without the base, and get it from `to`.
  expect([...addresses].filter((address) => !/^\/(?:x\/|pagefind\/|sw\.js$)/.test(address))).toEqual([]);
});

test('what others are told about is the public address', () => {
  expect(read('index.html')).toContain(`<link rel="canonical" href="${SITE}x/">`);
  expect(read('robots.txt')).toContain(`Sitemap: ${SITE}x/sitemap-index.xml`);
  for (const file of ['sitemap-0.xml', 'rss.xml']) {
    const addresses = [...read(file).matchAll(/<(?:loc|link)>([^<]+)</g)].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/example\.org\/x\//);
  }
});

test('the manifest keeps to that folder', () => {
  const { id, start_url, scope, icons } = JSON.parse(read('manifest.webmanifest')) as {
    [name: string]: unknown;
    icons: { src: string }[];
  };
  expect([id, start_url, scope]).toEqual([BASE, BASE, BASE]);
  for (const { src } of icons) expect(src).toMatch(/^\/x\//);
});

test('headers are asked for in that folder, and nowhere else', () => {
  const rules = readHeaders(read('_headers'));
  expect(headersFor(rules, '/')).toEqual(new Map());
  expect(headersFor(rules, '/x/').get('X-Frame-Options')).toBe('DENY');
  expect(headersFor(rules, '/x/tools/win-log/').get('Content-Security-Policy')).toContain("default-src 'none'");
  expect(headersFor(rules, '/x/_astro/any.js').get('Cache-Control')).toContain('immutable');
});
