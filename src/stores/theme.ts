export type Theme = 'system' | 'light' | 'dark';

const isTheme = (kept: unknown): kept is Theme => kept === 'system' || kept === 'light' || kept === 'dark';

// This room imports nothing, so that it can stand inside each page: reading waits for no script.

/** How the page is lit. Anything unreadable means: as the device says. */
export function keptTheme(key: string): Theme {
  try {
    const kept = localStorage.getItem(key);
    return isTheme(kept) ? kept : 'system';
  } catch {
    return 'system';
  }
}

/** Where nothing can be kept, the choice holds for this page. */
export function keepTheme(key: string, theme: Theme) {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Said above.
  }
}
