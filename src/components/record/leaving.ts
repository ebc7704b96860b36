import { to } from '~/site';

/** Whether a press opens another page of ours in place of this one. */
function leads(press: MouseEvent, link: HTMLAnchorElement | null | undefined): link is HTMLAnchorElement {
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return false;
  if (press.defaultPrevented || press.ctrlKey || press.metaKey || press.shiftKey || press.altKey) return false;
  return link.pathname !== location.pathname;
}

/**
 * Holds the first press on a link to another page of ours, once, and tells where it leads. Leaving fast is never held:
 * not the way out, not the way to support, not closing the tab or going back, and no second press.
 * @returns a function that stops it
 */
export function onLeaving(tell: (address: string) => void): () => void {
  const look = (press: MouseEvent) => {
    const link = (press.target as Element | null)?.closest<HTMLAnchorElement>('a[href]');
    if (!leads(press, link) || link.pathname === to('/support/')) return;
    press.preventDefault();
    stop();
    link.closest('dialog')?.close();
    tell(link.href);
  };
  const stop = () => document.removeEventListener('click', look);
  document.addEventListener('click', look);
  return stop;
}
