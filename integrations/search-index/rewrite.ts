import { createHash } from 'node:crypto';
import { fewAtOnce } from '../few-at-once.ts';
import { read, write, type Item } from './cbor.ts';
import { packed, unpacked } from './file.ts';
import { lean, leanFragment, type Fragment } from './lean.ts';

/** A file of the index, as Pagefind hands it over. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** A filter file holds a name and its values; the list of all parts holds the filters in this place. */
const VALUES = 1;
const FILTERS = 3;

/** The same list with the items of one of its lists in the order of their bytes. */
export const inOrder = (list: Item[], place: number): Item[] =>
  list.with(
    place,
    (list[place] as Item[]).toSorted((a, b) => Buffer.compare(write(a), write(b))),
  );

/** The name of a file, with what it was made from. */
const NAME = /^(.*[/.])?([^/.]+)_([\da-f]+)\.(\w+)$/;

const named = (bytes: Buffer, length: number) => createHash('sha256').update(bytes).digest('hex').slice(0, length);

/** Changes the list in a file, and renames the file after what it holds now. Tells its old name and the new one. */
async function rewrite({ path, content }: IndexFile, change: (list: Item[]) => Item[]) {
  const [, folder = '', language, hash, kind] = NAME.exec(path)!;
  const bytes = write(change(read(unpacked(content)) as Item[]));
  const name = named(bytes, hash!.length);
  const file: IndexFile = { path: `${folder}${language}_${name}.${kind}`, content: await packed(bytes) };
  return { file, names: [`${language}_${hash}`, `${language}_${name}`] as const };
}

/** What is known of a page. It keeps its name: one that a browser kept from before says the same, and more. */
async function rewriteFragment({ path, content }: IndexFile): Promise<IndexFile> {
  const fragment = JSON.parse(unpacked(content).toString()) as Fragment;
  return { path, content: await packed(Buffer.from(JSON.stringify(leanFragment(fragment)))) };
}

/** Wherever an old name stands in a text, the new one. */
const renamed = (text: string, names: (readonly [string, string])[]) =>
  names.reduce((done, [from, to]) => done.replaceAll(from, to), text);

/**
 * Makes what Pagefind hands over small and steady: the index without what no search of ours asks for, and filters, which
 * it has in an order that differs from run to run, in one order.
 */
export async function rewriteIndex(files: IndexFile[]): Promise<IndexFile[]> {
  const ending = (end: string) => files.filter(({ path }) => path.endsWith(end));
  const parts = [
    ...(await fewAtOnce(ending('.pf_filter'), (file) => rewrite(file, (list) => inOrder(list, VALUES)))),
    ...(await fewAtOnce(ending('.pf_index'), (file) => rewrite(file, lean))),
  ];
  const names = parts.map((part) => part.names);
  const list = await fewAtOnce(ending('.pf_meta'), (file) =>
    rewrite(file, (all) => inOrder(JSON.parse(renamed(JSON.stringify(all), names)) as Item[], FILTERS)),
  );
  const entry = ending('pagefind-entry.json').map(({ path, content }) => ({
    path,
    content: Buffer.from(
      renamed(
        Buffer.from(content).toString(),
        list.map((one) => one.names),
      ),
    ),
  }));
  const same = files.filter(({ path }) => !/\.pf_|pagefind-entry\.json$/.test(path));
  const fragments = await fewAtOnce(ending('.pf_fragment'), rewriteFragment);
  return [...same, ...[...parts, ...list].map(({ file }) => file), ...fragments, ...entry];
}
