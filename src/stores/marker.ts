/** A mark, without words, that something was kept on this device: it may outlive both copies. Any call may reject. */
export interface Marker {
  set(): Promise<unknown>;
  isSet(): Promise<boolean>;
  clear(): Promise<unknown>;
}

const NAME = 'foothold';
const MARK = '/kept';

/** Kept in the Cache API, which browsers clear apart from other storage. Old and insecure pages have none. */
export const browserMarker = (): Marker => ({
  set: async () => (await caches.open(NAME)).put(MARK, new Response('')),
  isSet: async () => (await caches.has(NAME)) && (await (await caches.open(NAME)).match(MARK)) !== undefined,
  clear: async () => caches.delete(NAME),
});
