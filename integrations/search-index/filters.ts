import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { write, type Item } from './cbor.ts';
import { packed, unpacked } from './file.ts';

/** A filter file holds a name and its values; the list of all parts holds the filters in this place. */
const VALUES = 1;
const FILTERS = 3;

/** The same list with the items of one of its lists in the order of their bytes. */
export const inOrder = (list: Item[], place: number): Item[] =>
  list.with(
    place,
    (list[place] as Item[]).toSorted((a, b) => Buffer.compare(write(a), write(b))),
  );

const named = (bytes: Buffer, length: number) => createHash('sha256').update(bytes).digest('hex').slice(0, length);

/** Renames each filter after what it holds once its values are in order; tells old names and new ones. */
async function sortFilters(folder: string): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const old of await readdir(folder)) {
    const [, language, hash] = /^(.+)_([\da-f]+)\.pf_filter$/.exec(old)!;
    const { bytes, file } = packed(inOrder(unpacked(await readFile(`${folder}/${old}`)), VALUES));
    const name = named(bytes, hash!.length);
    names.set(`${language}_${hash}`, `${language}_${name}`);
    await rm(`${folder}/${old}`);
    await writeFile(`${folder}/${language}_${name}.pf_filter`, file);
  }
  return names;
}

/** Wherever an old name stands in a list, the new one. */
function renamed(list: Item[], names: Map<string, string>): Item[] {
  let text = JSON.stringify(list);
  for (const [from, to] of names) text = text.replaceAll(from, to);
  return JSON.parse(text) as Item[];
}

/** Pagefind writes filters in an order that differs from run to run. This gives them one order. */
export async function steadyFilters(folder: string) {
  const names = await sortFilters(`${folder}/filter`);
  let entry = await readFile(`${folder}/pagefind-entry.json`, 'utf8');
  for (const old of (await readdir(folder)).filter((one) => one.endsWith('.pf_meta'))) {
    const [, language, hash] = /^pagefind\.(.+)_([\da-f]+)\.pf_meta$/.exec(old)!;
    const { bytes, file } = packed(inOrder(renamed(unpacked(await readFile(`${folder}/${old}`)), names), FILTERS));
    const name = named(bytes, hash!.length);
    await rm(`${folder}/${old}`);
    await writeFile(`${folder}/pagefind.${language}_${name}.pf_meta`, file);
    entry = entry.replace(`${language}_${hash}`, `${language}_${name}`);
  }
  await writeFile(`${folder}/pagefind-entry.json`, entry);
}
