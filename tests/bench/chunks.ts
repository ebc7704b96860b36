import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sum } from './samples.ts';

/** The scripts of a built site, and what each needs before it can run. */
export interface Chunks {
  /** A script and everything it imports, by file name; what it imports later, on a press, is left out. */
  needs(name: string): Set<string>;
  /** Size over the wire in bytes, gzip. */
  size(names: Iterable<string>): number;
  /** The scripts that hold a text. */
  holding(text: string): string[];
}

export function chunks(dir: string): Chunks {
  const texts = new Map(
    globSync('_astro/*.js', { cwd: dir }).map((file) => [basename(file), readFileSync(join(dir, file), 'utf8')]),
  );
  function needs(name: string, seen = new Set<string>()): Set<string> {
    if (seen.has(name)) return seen;
    seen.add(name);
    const imports = (texts.get(name) ?? '').matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g);
    for (const [, next] of imports) if (next) needs(next, seen);
    return seen;
  }
  return {
    needs: (name) => needs(name),
    size: (names) => sum([...names].map((name) => gzipSync(texts.get(name) ?? '', { level: 9 }).length)),
    holding: (text) => [...texts].filter(([, code]) => code.includes(text)).map(([name]) => name),
  };
}

/** The script of each tool’s island, by the tool’s slug, from the tools’ own pages. */
export function toolScripts(dir: string): Map<string, string> {
  return new Map(
    globSync('tools/*/index.html', { cwd: dir }).flatMap((file) => {
      const slug = file.split(/[\\/]/)[1] ?? '';
      const html = readFileSync(join(dir, file), 'utf8');
      const box = html.slice(html.indexOf(`data-tool="${slug}"`));
      const [, url] = /component-url="([^"]+)"/.exec(box) ?? [];
      return url && box !== html ? [[slug, basename(url)] as const] : [];
    }),
  );
}
