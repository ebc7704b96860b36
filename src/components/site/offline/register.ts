/** Nothing a reader waits for waits for the worker. In milliseconds after the page’s own script. */
const LATER = 3000;

type Saving = Navigator & { connection?: { saveData?: boolean } };

/**
 * Lets pages open without a connection, where the browser can and does not save data. Without the worker the site is as
 * it is anyway. The first page of a visit was loaded before there was one, and asks to be kept as well.
 * @param script the worker’s address
 * @param tell told once when a newer worker is ready; nothing reloads by itself
 */
export function workOffline(script: string, tell: () => void) {
  const { serviceWorker, connection } = navigator as Saving;
  if (!serviceWorker || connection?.saveData) return;
  const start = async () => {
    const isFirst = !serviceWorker.controller;
    const registration = await serviceWorker.register(script);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => installing.state === 'installed' && !isFirst && tell());
    });
    if (isFirst) (await serviceWorker.ready).active?.postMessage({ keep: location.pathname });
  };
  setTimeout(() => void start().catch(() => undefined), LATER);
}
