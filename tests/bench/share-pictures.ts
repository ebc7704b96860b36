import { mkdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sharePictures } from '../../integrations/share-pictures.ts';

/** Kept from run to run: a title and a drawing make a picture, so all sizes share them. */
const PICTURES = join(tmpdir(), 'foothold-scale-pictures');
const CACHE = 'node_modules/.astro';

type Hooks = Record<string, (given: object) => void | Promise<void>>;

/** Draws what is not kept yet for a copy of the project: a build of every day draws few, and has the others. */
export async function drawPictures(copy: string) {
  mkdirSync(PICTURES, { recursive: true });
  mkdirSync(join(copy, CACHE));
  symlinkSync(PICTURES, join(copy, CACHE, 'share-pictures'), 'junction');
  const hooks = sharePictures().hooks as unknown as Hooks;
  const at = (folder: string) => pathToFileURL(join(copy, folder, '/'));
  await hooks['astro:config:done']!({ config: { root: at('.'), cacheDir: at(CACHE) } });
  await hooks['astro:build:done']!({ dir: at('dist'), logger: { info() {} } });
}
