const LINK = /\]\((\/evidence\/)?#([\w-]+)\)/g;

/**
 * Places on the evidence page that a page’s text links to: `#id` in the evidence page’s own text, `/evidence/#id` in any
 * other. Those that are references are what the page leans on.
 */
export const sourcesLinked = (mdx: string, page: string): string[] =>
  [...mdx.matchAll(LINK)].filter(([, elsewhere]) => elsewhere || page === 'evidence').map(([, , id]) => id!);
