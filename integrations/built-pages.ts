import { globSync, readFileSync } from 'node:fs';

/** Every page of a built site, one after the other, as all of a large one do not fit into memory. */
export function* builtPages(site: string): Generator<{ file: string; html: string }> {
  for (const file of globSync('**/*.html', { cwd: site })) {
    yield { file: file.replaceAll('\\', '/'), html: readFileSync(`${site}${file}`, 'utf8') };
  }
}
