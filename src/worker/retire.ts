/** Takes the place of the worker when it has to go: `RETIRE_WORKER=1 npm run build`. It leaves the record alone. */
declare const self: ServiceWorkerGlobalScope;

/** Our own caches and Workbox’s. The mark that notes were kept here lies in another one, which stays. */
const OF_THE_WORKER = /^(foothold-|workbox-precache)/;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  const clear = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => OF_THE_WORKER.test(name)).map((name) => caches.delete(name)));
    await self.registration.unregister();
  };
  event.waitUntil(clear());
});

export {};
