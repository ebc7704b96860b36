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
export const opening = (draw: () => unknown) => () => void painted().then(draw);

/**
 * What follows from a letter or a pick: drawn once that is seen itself, from the form as it is by then. A press in
 * between that closed the form has the last word.
 */
export const following =
  (look: (form: HTMLFormElement) => void) =>
  ({ currentTarget: form }: { currentTarget: HTMLFormElement }) =>
    void painted().then(() => form.isConnected && look(form));
