/** Five seconds for three presses of Shift, as GOV.UK allows. */
const WINDOW = 5000;

/** Hides the page within the frame, blanks its name and replaces it. Back can still reach earlier pages. */
function leave(link: HTMLAnchorElement) {
  document.documentElement.hidden = true;
  document.title = ' ';
  location.replace(link.href);
}

export function leaveOnPress(link: HTMLAnchorElement) {
  const title = document.title;
  link.addEventListener('click', (press) => {
    if (press.ctrlKey || press.metaKey || press.shiftKey) return;
    press.preventDefault();
    leave(link);
  });
  // A browser may bring the hidden page back whole: show it again, so that a press by accident costs nothing.
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    document.documentElement.hidden = false;
    document.title = title;
  });
}

/** Shift pressed three times by itself leaves too. Capitals and clicks made with Shift do not count. */
export function leaveByKey(link: HTMLAnchorElement) {
  let presses: number[] = [];
  let alone = false;
  addEventListener('keydown', (key) => {
    alone = key.key === 'Shift' && !key.repeat;
    if (!alone && key.key !== 'Shift') presses = [];
  });
  addEventListener('pointerdown', () => {
    alone = false;
    presses = [];
  });
  addEventListener('keyup', (key) => {
    if (key.key !== 'Shift' || !alone) return;
    presses = [...presses.filter((at) => key.timeStamp - at < WINDOW), key.timeStamp];
    if (presses.length >= 3) leave(link);
  });
}
