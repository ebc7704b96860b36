import { allowBeside } from '~/beside';
import { READY } from './news-text';

type Saving = Navigator & { connection?: { saveData?: boolean } };

/**
 * Lets pages open without a connection, where the browser can and does not save data. Without the worker the site is as
 * it is anyway. The first page of a visit was loaded before there was one, and asks to be kept as well.
 * @param news names the worker’s address, and says once that a newer one is ready: nothing reloads by itself
 */
export function workOffline(news: HTMLElement) {
  const { serviceWorker, connection } = navigator as Saving;
  if (!serviceWorker || connection?.saveData || document.documentElement.dataset.data) return;
  const start = async () => {
    const isFirst = !serviceWorker.controller;
    allowBeside();
    const registration = await serviceWorker.register(news.dataset.newVersion!);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && !isFirst) news.textContent = READY;
      });
    });
    if (isFirst) (await serviceWorker.ready).active?.postMessage({ keep: location.pathname });
  };
  void start().catch(() => undefined);
}
