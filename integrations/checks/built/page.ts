import { htmlToHast, type HastNode } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;

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

const ADDRESSES = ['href', 'src', 'poster', 'data', 'xLinkHref'];
const ADDRESS_IN_CSS = /url\(\s*["']?([^"')]+)/g;
/** Properties of `<meta>` whose content is an address. */
const META = /^(?:og:(?:image|url|audio|video)|twitter:image)$/;

const childrenOf = (node: HastNode): HastNode[] => ('children' in node ? node.children : []);

function* elementsIn(node: HastNode): Generator<Element> {
  if (node.type === 'element') yield node;
  for (const child of childrenOf(node)) yield* elementsIn(child);
}

const textOf = (node: HastNode): string => (node.type === 'text' ? node.value : childrenOf(node).map(textOf).join(''));

const property = ({ properties }: Element, name: string): string | undefined => {
  const value = properties[name];
  return typeof value === 'string' ? value : undefined;
};

export const addressesInCss = (css: string): string[] => [...css.matchAll(ADDRESS_IN_CSS)].map(([, url]) => url!);

const candidates = (set: string): string[] => set.split(',').map((one) => one.trim().split(/\s+/)[0]!);

function addressesOf(element: Element): string[] {
  const plain = ADDRESSES.map((name) => property(element, name)).filter((value) => value !== undefined);
  const sets = ['srcSet', 'imageSrcSet'].flatMap((name) => candidates(property(element, name) ?? ''));
  const css = element.tagName === 'style' ? addressesInCss(textOf(element)) : [];
  const isShared =
    element.tagName === 'meta' && META.test(property(element, 'property') ?? property(element, 'name') ?? '');
  const shared = isShared ? [property(element, 'content') ?? ''] : [];
  return [...plain, ...sets, ...css, ...shared].filter(Boolean);
}

const isSilent = (element: Element): boolean =>
  element.tagName === 'img'
    ? property(element, 'alt') === undefined
    : property(element, 'role') === 'img' && !property(element, 'ariaLabel') && !element.properties.ariaLabelledBy;

/** Reads a page as a browser would. */
export function readPage(file: string, html: string): Page {
  const elements = [...elementsIn(htmlToHast(html))];
  const idsOf = (element: Element) => [property(element, 'id'), element.tagName === 'a' && property(element, 'name')];
  return {
    file,
    addresses: [...new Set(elements.flatMap(addressesOf))],
    ids: new Set(elements.flatMap(idsOf).filter((id) => typeof id === 'string')),
    silent: elements.filter(isSilent).map((element) => property(element, 'src') ?? `<${element.tagName} role="img">`),
  };
}
