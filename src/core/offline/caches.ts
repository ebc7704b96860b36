/** What is kept to be read offline, by name. None of it holds a word a reader wrote; the pages say what somebody read. */
export const CACHES = {
  pages: 'foothold-pages',
  assets: 'foothold-assets',
  search: 'foothold-search',
  library: 'foothold-library',
} as const;

/** How the names of caches begin that tell what somebody read: an erasure takes them too. */
export const READ = [CACHES.pages, CACHES.search, CACHES.library];

/** The cache of one language’s library, by the address of its list: loading or dropping it leaves the others alone. */
export const libraryCache = (list: string) => `${CACHES.library}:${list}`;

/** One file of the library: its address, and its bytes over the wire. */
export type LibraryFile = [path: string, bytes: number];

/** The list of all that reading offline takes, written at build. */
export interface Library {
  /** Changes whenever a file does. */
  version: string;
  files: LibraryFile[];
}
