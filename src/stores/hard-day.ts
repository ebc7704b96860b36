import { settingKey } from './keys';
import { orElse, webShelf } from './shelf';

/** Fired on the window when the hard day was switched on or off, for the other tools on the page. */
export const HARD_DAY_CHANGED = 'foothold:hard-day';

const KEY = settingKey('hard-day');
const visit = webShelf(() => window.sessionStorage);

/** Where this browser keeps nothing, the page holds it. */
let onThisPage = false;

/** Whether the reader said that this is a hard day: for this visit, in this tab, and never in the record. */
export const isHardDay = (): boolean => orElse(() => visit.get(KEY) !== null, onThisPage);

/** A flag without words. It goes with the tab, and with an erasure of everything. */
export function setHardDay(on: boolean) {
  onThisPage = on;
  orElse(() => (on ? visit.set(KEY, '1') : visit.remove(KEY)), undefined);
  dispatchEvent(new Event(HARD_DAY_CHANGED));
}
