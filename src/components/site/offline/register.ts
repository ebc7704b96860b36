import { allowBeside } from '~/beside';
import { READY } from './news-text';

type Saving = Navigator & { connection?: { saveData?: boolean } };

const start = (address: string) => {
  allowBeside();
  return navigator.serviceWorker.register(address);
};

/**
 * Lets pages open without a connection, for somebody who asked for it: whatever is said about saving data. Done when the
 * worker answers; rejects when none will.
 * @param address where the worker lies
 */
export async function answerOffline(address: string): Promise<void> {
  const { active, waiting, installing } = await start(address);
  const coming = waiting ?? installing;
  if (active) return;
  await new Promise<void>((done, fail) => {
    const look = () => {
      if (coming?.state === 'activated') done();
      if (!coming || coming.state === 'redundant') fail(new Error('no worker'));
    };
    coming?.addEventListener('statechange', look);
    look();
  });
}

/**
 * Lets pages open without a connection, where the browser can and does not save data. Without the worker the site is as
 * it is anyway. The first page of a visit was loaded before there was one, and asks to be kept as well.
 * @param news names the worker’s address, and says once that a newer one is ready: nothing reloads by itself
 */
export function workOffline(news: HTMLElement) {
  const { serviceWorker, connection } = navigator as Saving;
  if (!serviceWorker || connection?.saveData || document.documentElement.dataset.data) return;
  const watch = async () => {
    const isFirst = !serviceWorker.controller;
    const registration = await start(news.dataset.newVersion!);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && !isFirst) news.textContent = READY;
      });
    });
    if (isFirst) (await serviceWorker.ready).active?.postMessage({ keep: location.pathname });
  };
  void watch().catch(() => undefined);
}
