import { to } from '~/site';
import { SAME_PRESS } from './use-once';

/** Where a reader in need goes. */
const FREE = [to('/support/'), to('/tools/pause/')];

/** Whether a press opens another page of ours in place of this one. */
function leads(press: MouseEvent, link: HTMLAnchorElement | null | undefined): link is HTMLAnchorElement {
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return false;
  if (press.defaultPrevented || press.ctrlKey || press.metaKey || press.shiftKey || press.altKey) return false;
  return link.pathname !== location.pathname;
}

/**
 * Holds the first press on a link to another page of ours that would lose words, once, and tells where it leads. Leaving
 * fast is never held: not the way out, not the ways to support and to a pause, not closing the tab or going back, and no
 * second press. Two presses that bounce are one.
 * @param loses whether there are words to lose at this moment
 * @returns a function that stops it
 */
export function onLeaving(loses: () => boolean, tell: (address: string) => void): () => void {
  let heldAt: number | undefined;
  const look = (press: MouseEvent) => {
    const link = (press.target as Element | null)?.closest<HTMLAnchorElement>('a[href]');
    if (!leads(press, link) || FREE.includes(link.pathname) || !loses()) return;
    const again = heldAt !== undefined && press.timeStamp - heldAt > SAME_PRESS;
    if (again) return stop();
    press.preventDefault();
    heldAt ??= press.timeStamp;
    link.closest('dialog')?.close();
    tell(link.href);
  };
  const stop = () => document.removeEventListener('click', look);
  document.addEventListener('click', look);
  return stop;
}
