import { tagsIn, type Tag } from './tags.ts';

/** A built page, with what it points to and what it can be pointed at. */
export interface Page {
  /** The file in the built site, from its root. */
  file: string;
  /** Addresses as written, each once. */
  addresses: string[];
  /** What a `#…` on this page can name. */
  ids: Set<string>;
  /** Pictures that say nothing to people who cannot see them. */
  silent: string[];
}

const ADDRESSES = new Set(['href', 'src', 'poster', 'data', 'xlink:href']);
const SETS = new Set(['srcset', 'imagesrcset']);
const ADDRESS_IN_CSS = /url\(\s*["']?([^"')]+)/g;
/** Properties of `<meta>` whose content is an address. */
const META = /^(?:og:(?:image|url|audio|video)|twitter:image)$/;

export const addressesInCss = (css: string): string[] => [...css.matchAll(ADDRESS_IN_CSS)].map(([, url]) => url!);

const candidates = (set: string): string[] => set.split(',').map((one) => one.trim().split(/\s+/)[0]!);

const isShared = ({ name, attributes }: Tag) =>
  name === 'meta' && META.test(attributes.get('property') ?? attributes.get('name') ?? '');

function addressesOf(tag: Tag): string[] {
  const written = [...tag.attributes].flatMap(([name, value]) => {
    if (ADDRESSES.has(name)) return value;
    return SETS.has(name) ? candidates(value) : [];
  });
  if (tag.name === 'style') written.push(...addressesInCss(tag.inside));
  if (isShared(tag)) written.push(tag.attributes.get('content') ?? '');
  return written.filter(Boolean);
}

const isSilent = ({ name, attributes }: Tag): boolean =>
  name === 'img'
    ? !attributes.has('alt')
    : attributes.get('role') === 'img' && !attributes.get('aria-label') && !attributes.get('aria-labelledby');

const idsOf = ({ name, attributes }: Tag) => [attributes.get('id'), name === 'a' ? attributes.get('name') : undefined];

/** The same strings, no longer pieces of the page: a piece keeps all of it in memory. */
const apart = (pieces: Iterable<string>) => JSON.parse(JSON.stringify([...new Set(pieces)])) as string[];

/** Reads a page for where it leads. */
export function readPage(file: string, html: string): Page {
  const tags = tagsIn(html);
  return {
    file,
    addresses: apart(tags.flatMap(addressesOf)),
    ids: new Set(apart(tags.flatMap(idsOf).filter((id) => id !== undefined))),
    silent: tags.filter(isSilent).map(({ name, attributes }) => attributes.get('src') ?? `<${name} role="img">`),
  };
}
