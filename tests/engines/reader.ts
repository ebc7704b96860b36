/** What a reader looks for on a page, by the words that name it: something to press, to open or to fill in. */
export interface Named {
  kind: 'button' | 'link' | 'field' | 'fold' | 'file';
  name: string;
  /** Where on the page, as a CSS selector. */
  within?: string;
}

/** A page as a reader has it, in whichever engine: open it, read the screen, press and type. */
export interface Tab {
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page, which may take its time. */
  run<Given extends unknown[], Got>(work: (...given: Given) => Got, ...given: Given): Promise<Awaited<Got>>;
  press(what: Named): Promise<void>;
  type(what: Named, words: string): Promise<void>;
  /** Presses Shift so many times, wherever the reader is. */
  shift(times: number): Promise<void>;
  choose(what: Named, file: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser with one tab for each test, and the folder where its downloads land. */
export interface Engine {
  downloads: string;
  tab(): Promise<Tab>;
  close(): Promise<void>;
}

/** Finds what is named, in the page: nothing of ours can be at hand there, so it stands alone. */
export function seek({ kind, name, within }: Named): HTMLElement | null {
  const all = { button: 'button', link: 'a[href]', field: 'input, textarea', fold: 'summary', file: 'input' }[kind];
  const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  const names = (one: HTMLElement) =>
    [
      one.getAttribute('aria-label'),
      ...Array.from((one as HTMLInputElement).labels ?? [], ({ innerText }) => innerText),
      one.innerText,
    ].map(plain);
  const place = within ? document.querySelector(within) : document;
  const there = Array.from(place?.querySelectorAll<HTMLElement>(all) ?? []).filter(
    (one) => kind === 'file' || one.getClientRects().length > 0,
  );
  const found =
    there.find((one) => names(one).includes(name)) ??
    there.find((one) => names(one).some((words) => words.startsWith(name)));
  if (!found) return null;
  const { type, labels } = found as HTMLInputElement;
  const pressed = (type === 'radio' || type === 'checkbox') && labels?.[0] ? labels[0] : found;
  pressed.scrollIntoView({ block: 'center', behavior: 'instant' });
  return pressed;
}

/** How long a reader waits for something to be there. */
const PATIENCE = 10_000;

/** Asks again until there is an answer. */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = Date.now() + PATIENCE;
  let trouble: unknown;
  do {
    try {
      const got = await ask();
      if (got) return got;
    } catch (error) {
      // A page that is on its way out cannot answer.
      trouble = error;
    }
    await new Promise((again) => setTimeout(again, 50));
  } while (Date.now() < end);
  throw new Error(`Not there: ${what}`, { cause: trouble });
}

/** What stands on the screen, its spaces made even. */
export const reads = (tab: Tab, within = 'body') =>
  tab
    .run((place) => document.querySelector<HTMLElement>(place)?.innerText.replace(/\s+/g, ' ').trim() ?? '', within)
    .catch(() => '');

/** The selector of a tool’s box, once the tool is ready to use. */
export async function tool(tab: Tab, slug: string) {
  const box = `[data-tool="${slug}"]`;
  await until(slug, () =>
    tab.run((place) => {
      const found = document.querySelector(place);
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return !!found?.querySelector('astro-island:not([ssr])');
    }, box),
  );
  return box;
}
