import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFor, readHeaders } from '../../integrations/headers/file';
import { isIn } from '../../src/languages';
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
}, 240_000);

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

test('a page in Spanish leads to pages in Spanish, but for those it lacks and its own in English', () => {
  const links = built('es/**/*.html').flatMap((file) => read(file).match(/<a\s[^>]*>/g) ?? []);
  const ours = links
    .map((link) => ({ path: /\shref="?(\/[^"\s>]*)/.exec(link)?.[1], isTwin: /hreflang="?en\b/.test(link) }))
    .filter(({ path }) => path !== undefined)
    .map(({ path, isTwin }) => ({ path: path!.slice(BASE.length - 1), isTwin }));
  expect(ours.length).toBeGreaterThan(200);
  const inEnglish = ours.filter(({ path }) => !path.startsWith('/es/'));
  expect(inEnglish.filter(({ path, isTwin }) => isTwin === isIn('es', path)).length).toBeGreaterThan(20);
  expect(inEnglish.filter(({ path, isTwin }) => !isTwin && isIn('es', path))).toEqual([]);
});

test('scripts ask for what lies in that folder', () => {
  const written = built('{,es/}_astro/*.js').flatMap((file) => [
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
  for (const [file, below] of [
    ['sitemap-0.xml', 'x/'],
    ['rss.xml', 'x/'],
    ['es/sitemap-0.xml', 'x/es/'],
  ] as const) {
    const addresses = [...read(file).matchAll(/<(?:loc|link)>([^<]+)</g)].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !address.startsWith(SITE + below))).toEqual([]);
  }
});

test('each language is told where the other has the same page', () => {
  for (const [english, spanish] of [
    ['', 'es/'],
    ['practice/', 'es/practice/'],
    ['articles/values-in-small-steps/', 'es/articles/values-in-small-steps/'],
  ] as const)
    for (const page of [english, spanish]) {
      const html = read(`${page}index.html`);
      expect(html).toContain(`<link rel="canonical" href="${SITE}x/${page}">`);
      expect(html).toContain(`<link rel="alternate" hreflang="en" href="${SITE}x/${english}">`);
      expect(html).toContain(`<link rel="alternate" hreflang="es" href="${SITE}x/${spanish}">`);
      expect(html).toContain(`<link rel="alternate" hreflang="x-default" href="${SITE}x/${english}">`);
    }
});

test.each(['', 'es/'])('the manifest keeps to that folder: “%s”', (language) => {
  const { id, start_url, scope, icons } = JSON.parse(read(`${language}manifest.webmanifest`)) as {
    [name: string]: unknown;
    icons: { src: string }[];
  };
  // One worker and one set of icons serve all languages.
  expect([id, start_url, scope]).toEqual([BASE + language, BASE + language, BASE]);
  for (const { src } of icons) expect(src).toMatch(/^\/x\//);
});

test('headers are asked for in that folder, and nowhere else', () => {
  const rules = readHeaders(read('_headers'));
  expect(headersFor(rules, '/')).toEqual(new Map());
  expect(headersFor(rules, '/x/').get('X-Frame-Options')).toBe('DENY');
  expect(headersFor(rules, '/x/tools/win-log/').get('Content-Security-Policy')).toContain("default-src 'none'");
  expect(headersFor(rules, '/x/es/tools/win-log/').get('Content-Security-Policy')).toContain("default-src 'none'");
  expect(headersFor(rules, '/x/es/_astro/any.js').get('Cache-Control')).toContain('immutable');
  expect(headersFor(rules, '/x/_astro/any.js').get('Cache-Control')).toContain('immutable');
});
