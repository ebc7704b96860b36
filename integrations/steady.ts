const NAME = /(<astro-island) uid="[^"]*"(?= data-preact-island-id=)/g;

/**
 * Astro names each island after the folder the project lies in, for reloading while one writes. Nothing here reads it,
 * and two builds of one commit are to be the same byte for byte, so that what a host serves can be checked against it.
 */
export const withoutNames = (html: string) => html.replaceAll(NAME, '$1');
