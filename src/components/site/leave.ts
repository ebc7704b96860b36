import { hasLeft, LEAVING, returned, settleLeaving, shiftLeaves, turn } from '~/stores/way-out';
import { LEAVE } from './leave-text';
import { countShift, PATIENCE } from './shift';

/** How long another page may take to come before there is a way back to ours, in milliseconds. */
const STUCK = 10_000;

/** The blank sheet that stands in place of the page, while it does. */
let sheet: HTMLElement | undefined;
let showAgain: () => void;

const openDialog = () => document.querySelector<HTMLDialogElement>('dialog[open]');

function made(tag: string, name: string, role: string) {
  const node = document.createElement(tag);
  node.className = name;
  node.setAttribute('role', role);
  return node;
}

/** Gives the focus back to what had it. Where nothing had it, or that is gone, one begins at the title. */
function giveFocus(to: Element | null) {
  if (to instanceof HTMLElement) to.focus();
  if (document.activeElement !== document.body) return;
  const title = document.querySelector('h1')!;
  title.tabIndex = -1;
  title.focus();
}

/** Puts a blank sheet without a name in place of the page. Nothing is fetched for that. */
function hide() {
  if (sheet) return;
  const { body, documentElement: root } = document;
  // A page that loaded anew is hidden already, under a blank title before its own.
  if (root.dataset.left) {
    document.querySelector('title')?.remove();
    delete root.dataset.left;
  }
  const { title } = document;
  const icon = document.querySelector<HTMLLinkElement>('[rel="icon"]')!;
  const { href } = icon;
  // What lies behind an open dialog cannot be pressed, and the way back must not lie there.
  openDialog()?.close();
  const { activeElement } = document;
  body.hidden = true;
  document.title = ' ';
  icon.href = 'data:,';
  sheet = made('div', 'left', 'alert');
  body.after(sheet);
  showAgain = () => {
    returned();
    sheet!.remove();
    sheet = undefined;
    body.hidden = false;
    document.title = title;
    icon.href = href;
    giveFocus(activeElement);
  };
}

/** Ours again, on request: a press by accident costs nothing. */
function offerReturn() {
  hide();
  const button = document.createElement('button');
  button.textContent = LEAVE.show;
  button.onclick = showAgain;
  sheet!.replaceChildren(button);
  button.focus();
}

/**
 * Hides the page within the frame and replaces it. A device that is offline then shows its own words about that, under
 * the other address; where the browser stays here instead, so does the blank sheet, with a way back.
 */
function leave(link: HTMLAnchorElement) {
  hide();
  sheet!.textContent = LEAVE.loading;
  location.replace(link.href);
  settleLeaving();
  dispatchEvent(new Event(LEAVING));
  setTimeout(() => sheet && offerReturn(), STUCK);
}

/**
 * Makes the link leave, at each press: with a key held down as well, as who presses it in haste wants to be gone and not
 * another window. Shift pressed three times by itself does the same, and it is said how many it takes.
 */
export function leaveBy(link: HTMLAnchorElement) {
  link.addEventListener('click', (press) => {
    press.preventDefault();
    leave(link);
  });
  const said = made('p', 'leave-said', 'status');
  let timer: ReturnType<typeof setTimeout>;
  const say = (words: string) => {
    clearTimeout(timer);
    said.textContent = words;
  };
  const { down, up, interrupt } = countShift({
    counted: (left) => (left > 0 ? say(LEAVE.more(left)) : leave(link)),
    over(late) {
      say(late ? LEAVE.late : '');
      timer = setTimeout(say, PATIENCE, '');
    },
  });
  addEventListener('keydown', (key) => {
    if (!shiftLeaves()) return interrupt();
    // A live region has to be there before it speaks; of a page behind an open dialog nothing is heard.
    const place = openDialog() ?? document.body;
    if (key.key === 'Shift' && !place.contains(said)) place.append(said);
    down(key);
  });
  addEventListener('keyup', up);
  addEventListener('pointerdown', interrupt);
}

/** Whoever left is not shown a page of ours by the Back button before they ask for it. */
export function stayHidden() {
  let before: string | null | undefined;
  const look = () => hasLeft(before) && offerReturn();
  look();
  addEventListener('pagehide', () => (before = turn()));
  addEventListener('pageshow', look);
}
