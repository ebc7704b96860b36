import { READ } from '~/core/offline/caches';

/** Lets go of the pages that are kept for reading without a connection. */
export async function forgetPages() {
  const told = (await caches.keys()).filter((name) => READ.some((start) => name.startsWith(start)));
  await Promise.all(told.map((name) => caches.delete(name)));
}
