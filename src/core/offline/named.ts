const IN_PAGE =
  /"((?:\/[\w-]+)*\/_astro\/[\w.-]+\.(?:js|css|woff2))"|url\(["']?((?:\/[\w-]+)*\/_astro\/[\w.-]+\.woff2)/g;
const IN_SCRIPT = /["'`](?:\.\/([\w.-]+\.js)|((?:\/[\w-]+)*\/_astro\/[\w.-]+\.css))["'`]/g;

/** The scripts, stylesheets and fonts that a page’s HTML asks for, at once, when a tool is near, or when one is opened. */
export const namedInPage = (html: string): string[] => [
  ...new Set(Array.from(html.matchAll(IN_PAGE), ([, quoted, font]) => (quoted ?? font)!)),
];

/** The scripts and stylesheets that a script asks for, at once or on a press, by whole address. */
export const namedInScript = (code: string, path: string): string[] => [
  ...new Set(Array.from(code.matchAll(IN_SCRIPT), ([, script, sheet]) => sheet ?? path.replace(/[^/]*$/, script!))),
];

/** Everything a page needs to work by itself: what it names, what that names, and so on. */
export async function allNamed(html: string, read: (path: string) => Promise<string | undefined>): Promise<string[]> {
  const found = new Set(namedInPage(html));
  // A set takes in what is added while it is walked.
  for (const path of found) {
    const code = await read(path);
    if (code !== undefined && path.endsWith('.js')) namedInScript(code, path).forEach((name) => found.add(name));
  }
  return [...found];
}
