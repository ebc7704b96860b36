/** Longer than a frame takes, in milliseconds; a page that is out of sight draws none. */
const NO_FRAME = 100;

/**
 * Waits until a press is answered on the screen: its button as pressed, its word that it is being saved. What takes
 * longer comes after that.
 */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, NO_FRAME);
  });

/** What a press on a button opens: drawn once the button is seen to be pressed. */
export const opening = (draw: () => void) => () => void painted().then(draw);
