/** What takes the focus when a pressed button is gone: the tool’s frame, as it has a name to be read out. */
export const frameOf = (box: HTMLElement | null) => box?.closest<HTMLElement>('.tool') ?? box;

/** A form that gave way to an answer leaves the page scrolled below it: the tool’s beginning comes back into view. */
export function toTop(box: HTMLElement | null) {
  const tool = frameOf(box);
  if (tool && tool.getBoundingClientRect().top < 0) tool.scrollIntoView();
}
