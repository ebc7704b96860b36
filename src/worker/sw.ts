/**
 * Answers when the network does not. Pages come from the network first, so nobody reads an old one while online, and
 * nothing reloads by itself; what is read is kept with what its tools need. It never touches the record.
 */
import { cleanupOutdatedCaches, matchPrecache, precache, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import type { RouteHandlerCallbackOptions, WorkboxPlugin } from 'workbox-core/types.js';
import { CACHES, type Library } from '../core/offline/caches.ts';
import { allNamed } from '../core/offline/named.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build: the pages that open without having been read, with what they need. */
declare const __PRECACHE__: PrecacheEntry[];
/** Where the site stands on its host, such as `/`. */
declare const __BASE__: string;
/** The pages that open without having been read, by where their language begins: the first of them at `__BASE__`. */
declare const __ALWAYS__: Record<string, { url: string; revision: string }[]>;

precache(__PRECACHE__);
cleanupOutdatedCaches();

/** A phone that waits longer than this for a page it has already gets the one it has. In seconds. */
const PATIENCE = 4;

/** The latest so many of each are kept. */
const MOST = { pages: 60, assets: 200 };

/** Where the language of a page begins. */
const folderOf = (path: string) =>
  Object.keys(__ALWAYS__).find((one) => one !== __BASE__ && path.startsWith(one)) ?? __BASE__;

const isOurs = (url: URL) => url.origin === self.location.origin && url.pathname.startsWith(__BASE__);

/** On a network that answers everything with its own page, that page is not ours and is not kept. */
const TYPES: [ending: RegExp, type: RegExp][] = [
  [/\.js$/, /javascript/],
  [/\.css$/, /css/],
  [/\.json$/, /json/],
  [/\.woff2$/, /font|octet-stream/],
  [/\/$/, /html/],
];

const onlyOurs: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) => {
    const { pathname } = new URL(response.url);
    const type = response.headers.get('Content-Type') ?? '';
    const [, wanted] = TYPES.find(([ending]) => ending.test(pathname)) ?? [];
    if (response.status !== 200 || (wanted && !wanted.test(type))) return null;
    // A browser refuses a page that was once redirected: what is kept is the answer alone.
    return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
  },
};

/** Without room for it a page is still shown, and no more than that. */
const keptAtMost = (most: number): WorkboxPlugin => ({
  cacheDidUpdate: async ({ cacheName }) => {
    const cache = await caches.open(cacheName);
    const keys = await cache.keys();
    await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
  },
});

const assets = new CacheFirst({ cacheName: CACHES.assets, plugins: [onlyOurs, keptAtMost(MOST.assets)] });
const search = new NetworkFirst({ cacheName: CACHES.search, networkTimeoutSeconds: PATIENCE, plugins: [onlyOurs] });

/** Keeps what a page needs beside its text: its tools work offline as well. One after the other: nobody waits. */
const withItsTools: WorkboxPlugin = {
  cacheDidUpdate: async ({ newResponse, event }) => {
    await allNamed(await newResponse.clone().text(), async (path) => {
      const answer = await assets.handle({ request: new Request(path), event }).catch(() => undefined);
      return answer?.ok ? answer.text() : undefined;
    });
  },
};

const pages = new NetworkFirst({
  cacheName: CACHES.pages,
  networkTimeoutSeconds: PATIENCE,
  plugins: [onlyOurs, keptAtMost(MOST.pages), withItsTools],
});

/** Whatever was kept under an address: read before, part of the library, or there from the start. */
const kept = async (path: string) =>
  (await caches.match(path, { cacheName: CACHES.pages })) ??
  (await caches.match(path, { ignoreSearch: true })) ??
  (await matchPrecache(path));

/** The revision of a page, as the build writes it: the beginning of a hash of its bytes. */
async function revisionOf(page: Response | undefined) {
  if (!page) return undefined;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await page.arrayBuffer()));
  return Array.from(hash.subarray(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Pages asked for again in this life of the worker. One that is newer than the worker would be asked for each time. */
const askedAgain = new Set<string>();

/**
 * What is there from the start is English; what another language has of it comes with the first of its pages. One that
 * has changed since it was kept, such as a number to call, is fetched again though nobody reads it.
 */
async function keepAlways(path: string, event: ExtendableEvent) {
  for (const { url, revision } of __ALWAYS__[folderOf(path)] ?? []) {
    if (url === path || askedAgain.has(url) || (await revisionOf(await kept(url))) === revision) continue;
    const answer = await pages.handle({ request: new Request(url), event }).catch(() => undefined);
    if (answer) askedAgain.add(url);
  }
}

registerRoute(
  ({ request, url }) => request.mode === 'navigate' && isOurs(url),
  async ({ request, url, event }) => {
    const page = await pages.handle({ request, event }).catch(() => kept(url.pathname));
    if (page) event.waitUntil(keepAlways(url.pathname, event));
    return (
      page ??
      (await kept(`${folderOf(url.pathname)}offline/`)) ??
      (await kept(`${__BASE__}offline/`)) ??
      Response.error()
    );
  },
);

const orKept =
  (strategy: CacheFirst | NetworkFirst) =>
  async ({ request, url, event }: RouteHandlerCallbackOptions) =>
    (await strategy.handle({ request, event }).catch(() => kept(url.pathname))) ?? Response.error();
const isIn = (folder: string) => (url: URL) =>
  isOurs(url) && url.pathname.startsWith(`${folderOf(url.pathname)}${folder}/`);

registerRoute(({ url }) => isIn('_astro')(url), orKept(assets));

/** Whoever has searched once can search offline: each word may lie in another part of the index, so all are fetched. */
async function keepSearch(folder: string, event: ExtendableEvent) {
  const list = await fetch(`${folder}library.json`);
  const { files } = (await list.json()) as Library;
  for (const [path] of files.filter(([path]) => path.startsWith(`${folder}pagefind/`))) {
    await search.handle({ request: new Request(path), event });
  }
}

registerRoute(
  ({ url }) => isIn('pagefind')(url),
  async (params) => {
    const answer = await orKept(search)(params);
    const isFirst = params.url.pathname.endsWith('/pagefind-entry.json');
    const folder = folderOf(params.url.pathname);
    if (isFirst && answer.ok) params.event.waitUntil(keepSearch(folder, params.event).catch(() => undefined));
    return answer;
  },
);

/** The first page of a visit was loaded before there was a worker: it asks to be kept. */
self.addEventListener('message', (event) => {
  const path = (event.data as { keep?: string }).keep;
  if (path && isOurs(new URL(path, self.location.href))) {
    const page = pages.handle({ request: new Request(path), event });
    event.waitUntil(page.then(() => keepAlways(path, event)).catch(() => undefined));
  }
});
