import { createHash } from 'node:crypto';

const INLINE = /<(?:script|style)\b[^>]*>(.*?)<\/(?:script|style)>/gs;
/** A page’s policy, and what it says. */
export const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"[^>]*>/;
const CHARSET = /<meta charset="[^"]*"\s*\/?>/;
const HASH = / '(sha256-[^']*)'/g;

/**
 * The page with a policy that names the scripts and styles it holds, and no others: Astro names those of the whole site,
 * 1 kB that stands before the first word. It stands first in the head: what comes before a policy is not under it.
 */
export function withOwnHashes(html: string): string {
  const held = new Set(
    Array.from(
      html.matchAll(INLINE),
      ([, text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
    ),
  );
  const [named] = POLICY.exec(html) ?? [];
  if (!named) return html;
  const own = named.replaceAll(HASH, (all, hash: string) => (held.has(hash) ? all : ''));
  const without = html.replace(named, () => '');
  return CHARSET.test(without)
    ? without.replace(CHARSET, (charset) => charset + own)
    : without.replace(/<head>/, (head) => head + own);
}
