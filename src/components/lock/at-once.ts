import { options } from 'preact';

/** Draws a change without waiting for the next turn: a page that is left is kept by the browser as it was drawn last. */
export function atOnce(change: () => void) {
  const { debounceRendering } = options;
  options.debounceRendering = (draw) => draw();
  try {
    change();
  } finally {
    options.debounceRendering = debounceRendering;
  }
}
