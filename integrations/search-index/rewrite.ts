import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { write, type Item } from './cbor.ts';
import { packed, unpacked } from './file.ts';
import { lean } from './lean.ts';

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

/** Changes the list in each file of a folder, and renames the file after what it holds now. Tells old names and new ones. */
async function rewrite(folder: string, change: (list: Item[]) => Item[]): Promise<[string, string][]> {
  const one = async (old: string): Promise<[string, string]> => {
    const [, language, hash, kind] = /^(.+)_([\da-f]+)\.(\w+)$/.exec(old)!;
    const { bytes, file } = await packed(change(unpacked(await readFile(`${folder}/${old}`))));
    const name = named(bytes, hash!.length);
    await rm(`${folder}/${old}`);
    await writeFile(`${folder}/${language}_${name}.${kind}`, file);
    return [`${language}_${hash}`, `${language}_${name}`];
  };
  return Promise.all((await readdir(folder)).map(one));
}

/** Wherever an old name stands in a list, the new one. */
function renamed(list: Item[], names: [string, string][]): Item[] {
  let text = JSON.stringify(list);
  for (const [from, to] of names) text = text.replaceAll(from, to);
  return JSON.parse(text) as Item[];
}

/**
 * Makes what Pagefind wrote small and steady: the index without what no search of ours asks for, and filters, which it
 * writes in an order that differs from run to run, in one order.
 */
export async function rewriteIndex(folder: string) {
  const filters = await rewrite(`${folder}/filter`, (list) => inOrder(list, VALUES));
  const names = [...filters, ...(await rewrite(`${folder}/index`, lean))];
  let entry = await readFile(`${folder}/pagefind-entry.json`, 'utf8');
  for (const old of (await readdir(folder)).filter((one) => one.endsWith('.pf_meta'))) {
    const [, language, hash] = /^pagefind\.(.+)_([\da-f]+)\.pf_meta$/.exec(old)!;
    const { bytes, file } = await packed(
      inOrder(renamed(unpacked(await readFile(`${folder}/${old}`)), names), FILTERS),
    );
    const name = named(bytes, hash!.length);
    await rm(`${folder}/${old}`);
    await writeFile(`${folder}/pagefind.${language}_${name}.pf_meta`, file);
    entry = entry.replace(`${language}_${hash}`, `${language}_${name}`);
  }
  await writeFile(`${folder}/pagefind-entry.json`, entry);
}
