import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sortedList, withItem } from './cbor.ts';

/** What each file of Pagefind begins with, before the list it holds. */
const MARK = Buffer.from('pagefind_dcd');

/** A filter file holds a name and its values; the list of all parts holds the filters in this place. */
const VALUES = 1;
const FILTERS = 3;

/** Changes the list that a file of Pagefind holds. */
function rewritten(file: Buffer, change: (list: Buffer) => Buffer): Buffer {
  const text = gunzipSync(file);
  if (!text.subarray(0, MARK.length).equals(MARK)) throw new Error('This file of the search index has a new form');
  return Buffer.concat([MARK, change(text.subarray(MARK.length))]);
}

const named = (bytes: Buffer, length: number) => createHash('sha256').update(bytes).digest('hex').slice(0, length);

/** Renames each filter after what it holds once its values are in order; tells old names and new ones. */
async function sortFilters(folder: string): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const file of await readdir(folder)) {
    const [, language, hash] = /^(.+)_([\da-f]+)\.pf_filter$/.exec(file)!;
    const list = rewritten(await readFile(`${folder}/${file}`), (all) => withItem(all, VALUES, sortedList));
    const name = named(list, hash!.length);
    names.set(`${language}_${hash}`, `${language}_${name}`);
    await rm(`${folder}/${file}`);
    await writeFile(`${folder}/${language}_${name}.pf_filter`, gzipSync(list, { level: 9 }));
  }
  return names;
}

/** New names are as long as the old ones, so they can take their place. */
function renamed(bytes: Buffer, names: Map<string, string>): Buffer {
  let text = bytes.toString('latin1');
  for (const [from, to] of names) text = text.replaceAll(from, to);
  return Buffer.from(text, 'latin1');
}

/** Pagefind writes filters in an order that differs from run to run. This gives them one order. */
export async function steadyFilters(folder: string) {
  const names = await sortFilters(`${folder}/filter`);
  let entry = await readFile(`${folder}/pagefind-entry.json`, 'utf8');
  for (const file of (await readdir(folder)).filter((one) => one.endsWith('.pf_meta'))) {
    const [, language, hash] = /^pagefind\.(.+)_([\da-f]+)\.pf_meta$/.exec(file)!;
    const inOrder = (all: Buffer) => withItem(renamed(all, names), FILTERS, sortedList);
    const list = rewritten(await readFile(`${folder}/${file}`), inOrder);
    const name = named(list, hash!.length);
    await rm(`${folder}/${file}`);
    await writeFile(`${folder}/pagefind.${language}_${name}.pf_meta`, gzipSync(list, { level: 9 }));
    entry = entry.replace(`${language}_${hash}`, `${language}_${name}`);
  }
  await writeFile(`${folder}/pagefind-entry.json`, entry);
}
