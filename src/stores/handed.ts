import { settingKey } from './keys';
import { orElse, webShelf } from './shelf';

/** Fired on the window when a tool hands something to another one, which may stand on the same page. */
export const HANDED = 'foothold:handed';

const KEY = settingKey('handed');
const visit = webShelf(() => window.sessionStorage);

/** Where this browser keeps nothing, the page holds it. */
let onThisPage = '';

/** Hands an entry to a tool, here or on the next page of this tab: a slug and an id, no words. */
export function hand(tool: string, id: string) {
  onThisPage = `${tool} ${id}`;
  orElse(() => visit.set(KEY, onThisPage), undefined);
  dispatchEvent(new Event(HANDED));
}

/** The id of what was handed to a tool, taken once. */
export function takeHanded(tool: string): string | undefined {
  const [to, id] = (orElse(() => visit.get(KEY), null) ?? onThisPage).split(' ');
  if (to !== tool || !id) return undefined;
  onThisPage = '';
  orElse(() => visit.remove(KEY), undefined);
  return id;
}
