/** A tool hears of the record a moment after its island is live, in milliseconds. */
const A_MOMENT = 100;

interface Words {
  /** Said while a press waits. */
  waits: string;
  /** Said when the tool did not load. */
  failed: string;
}

/**
 * A press on a button of a tool that is not awake yet is held, and given to it once it is. A tool that did not load says
 * so, keeps what was typed in it, and is tried again at the next press or when there is a connection.
 */
export function holdEarlyPresses({ waits, failed }: Words) {
  /** Tools that did not load. */
  const lost = new Set<HTMLElement>();
  /** The button that was pressed in a tool that sleeps, and where that is said. */
  const held = new WeakMap<HTMLElement, { button: HTMLButtonElement; said: HTMLElement }>();
  /** An island loads once more when it comes into the page. */
  const again = (island: HTMLElement) => {
    if (lost.delete(island)) island.parentNode?.insertBefore(island, island.nextSibling);
  };
  const hold = (island: HTMLElement, button: HTMLButtonElement) => {
    const said = held.get(island)?.said ?? document.createElement('p');
    said.className = 'small';
    said.setAttribute('role', 'status');
    // Beside the island: inside, only what the tool itself draws may stand.
    island.after(said);
    said.textContent = waits;
    if (!held.has(island)) island.addEventListener('astro:hydrate', () => give(island), { once: true });
    held.set(island, { button, said });
    again(island);
  };
  const give = (island: HTMLElement) => {
    const { button, said } = held.get(island)!;
    said.remove();
    setTimeout(() => button.isConnected && button.click(), A_MOMENT);
  };
  addEventListener(
    'click',
    (press) => {
      const button = (press.target as Element | null)?.closest?.('button');
      const island = button?.closest<HTMLElement>('astro-island[ssr]');
      if (!button || !island) return;
      press.preventDefault();
      press.stopPropagation();
      hold(island, button);
    },
    true,
  );
  addEventListener('astro:hydration-error', ({ target }) => {
    const island = target as HTMLElement;
    lost.add(island);
    const said = held.get(island)?.said;
    if (said) said.textContent = failed;
  });
  addEventListener('online', () => lost.forEach(again));
}
