/** What a feed reader would show wrongly or not at all: how the site looks, and what it does. */
const OURS = /<(style|script|link)\b[^>]*>(?:[^]*?<\/\1>)?|<p\b[^>]*\bnot-printed\b[^]*?<\/p>|<!--[^]*?-->/g;
const ATTRIBUTE = / (?:class|id|style|aria-[\w-]+|data-[\w-]+)(?:="[^"]*")?(?=[^<>]*>)/g;
const ADDRESS = /(<(?:a|img)\b[^>]*? (?:href|src)=")([^"]*)"/g;

/** A page's HTML as a feed carries it: without what belongs to the site alone, each address whole. */
export const feedHtml = (html: string, page: string): string =>
  html
    .replace(OURS, '')
    .replace(ATTRIBUTE, '')
    .replace(ADDRESS, (_, before: string, address: string) => `${before}${whole(address, page)}"`)
    .trim();

const whole = (address: string, page: string) =>
  /^[a-z]+:/.test(address) ? address : `${originOf(page)}${pathTo(address, page)}`;
const originOf = (page: string) => /^[a-z]+:\/\/[^/]+/.exec(page)![0];
const pathTo = (address: string, page: string) =>
  address.startsWith('/') ? address : page.slice(originOf(page).length) + address;
