import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const INLINE = /<(?:script|style)\b[^>]*>(.*?)<\/(?:script|style)>/gs;
/** A page’s policy, and what it says. */
export const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"[^>]*>/;
const CHARSET = /<meta charset="[^"]*"\s*\/?>/;
const HASH = / '(sha256-[^']*)'/g;

/**
 * The page with a policy that names the scripts and styles it holds, and no others. It stands first in the head: what
 * comes before a policy is not under it.
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

/** Astro names every script and style of the site in every page: 1 kB that stands before the first word. */
export function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for await (const page of glob(`${fileURLToPath(dir)}**/*.html`)) {
          const html = await readFile(page, 'utf8');
          await writeFile(page, withOwnHashes(html));
        }
      },
    },
  };
}
