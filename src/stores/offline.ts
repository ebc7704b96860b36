import { atom } from 'nanostores';
import { CACHES, libraryCache, type Library } from '~/core/offline/caches';

/** A page that opens without a connection. */
export interface KeptPage {
  path: string;
  title: string;
}

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const titleOf = (html: string) =>
  /<title>([^<]*?)(?: · [^<·]*)?<\/title>/
    .exec(html)?.[1]
    ?.replace(/&(amp|lt|gt|quot|#39);/g, (_, sign: string) => SIGNS[sign]!);
const isPage = (request: Request) => new URL(request.url).pathname.endsWith('/');

/** The pages that open without a connection, by title, as they were last listed. */
export const $kept = atom<KeptPage[]>([]);

/** None where the browser has no such storage. */
async function keptPages(): Promise<KeptPage[]> {
  const found = new Map<string, string>();
  for (const name of await caches.keys().catch(() => [])) {
    const cache = await caches.open(name);
    for (const request of (await cache.keys()).filter(isPage)) {
      const html = await (await cache.match(request))?.text();
      const title = titleOf(html ?? '');
      if (title) found.set(new URL(request.url).pathname, title);
    }
  }
  const pages = Array.from(found, ([path, title]) => ({ path, title }));
  return pages.sort((a, b) => a.title.localeCompare(b.title));
}

/** Lists again what is kept: after the page has opened, and whenever a library has come or gone. */
export const listKept = async () => $kept.set(await keptPages());

/** The list of the library as the site has it now. Rejects without a connection. */
export async function libraryNow(list: string): Promise<Library> {
  const answer = await fetch(list, { cache: 'no-cache' });
  if (!answer.ok) throw new Error('no list');
  return (await answer.json()) as Library;
}

/** Which library of this list is kept whole on this device, if one is. */
export async function libraryKept(list: string): Promise<string | undefined> {
  const answer = await (await caches.open(libraryCache(list))).match(list);
  return answer && ((await answer.json()) as Library).version;
}

/** Whether the library of any language is kept, whole or in part. */
export const hasLibrary = async () => (await caches.keys()).some((name) => name.startsWith(CACHES.library));

/** So many files are fetched at once. */
const AT_ONCE = 4;

/**
 * Fetches the whole library. Its list is kept last: without it, what is there is a part. A file that fails rejects; what
 * came before it stays, and another try goes on from there.
 * @param progress told the bytes over the wire that are there
 */
export async function keepLibrary(
  list: string,
  library: Library,
  progress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const cache = await caches.open(libraryCache(list));
  const left = [...library.files];
  let bytes = 0;
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [path, size] = next;
      const answer = await fetch(path, { signal, cache: 'no-cache' });
      if (!answer.ok) throw new Error(path);
      await cache.put(path, answer);
      progress((bytes += size));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const paths = new Set(library.files.map(([path]) => path));
  for (const request of await cache.keys()) {
    if (!paths.has(new URL(request.url).pathname)) await cache.delete(request);
  }
  await cache.put(list, new Response(JSON.stringify(library), { headers: { 'Content-Type': 'application/json' } }));
}

/** Takes the library of a language away, and what a search kept: its index holds the texts as well. */
export const dropLibrary = (list: string) =>
  Promise.all([libraryCache(list), CACHES.search].map((name) => caches.delete(name)));
