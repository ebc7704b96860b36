// This room imports nothing, so that it can stand inside each page: reading waits for no script.

/** What the reader set under a key; empty where it is as the site has it. */
export function preferred(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps what the reader set, and nothing for what is as the site has it. Where nothing can be kept, it holds for this page. */
export function prefer(key: string, value: string) {
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {
    // Said above.
  }
}
