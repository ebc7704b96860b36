import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const INLINE = /<(?:script|style)\b[^>]*>(.*?)<\/(?:script|style)>/gs;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const HASH = / '(sha256-[^']*)'/g;

/** The page with a policy that names the scripts and styles it holds, and no others. */
export function withOwnHashes(html: string): string {
  const held = new Set(
    Array.from(
      html.matchAll(INLINE),
      ([, text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
    ),
  );
  return html.replace(POLICY, (policy) => policy.replaceAll(HASH, (all, hash: string) => (held.has(hash) ? all : '')));
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
