import { allowBeside } from '~/beside';
import { READY } from './news-text';

type Saving = Navigator & { connection?: { saveData?: boolean } };

/** Whether the device, or the reader, says that data is to be saved: then nothing is fetched ahead unasked. */
const savesData = () => Boolean((navigator as Saving).connection?.saveData || document.documentElement.dataset.data);

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

/** Where data is saved, the worker goes with the last library: it was there for that alone. */
export async function endWithLibrary(): Promise<void> {
  if (savesData()) await (await navigator.serviceWorker.getRegistration())?.unregister();
}

/**
 * Lets pages open without a connection, where the browser can and does not save data. Without the worker the site is as
 * it is anyway. The first page of a visit was loaded before there was one, and asks to be kept as well.
 * @param news names the worker’s address, and says once that a newer one is ready: nothing reloads by itself
 */
export function workOffline(news: HTMLElement) {
  const { serviceWorker } = navigator;
  if (!serviceWorker || savesData()) return;
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
