import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fieldOf, isDraft, type Head } from './checks/source/article.ts';
import { headsIn } from './checks/source/project.ts';
import { fewAtOnce } from './few-at-once.ts';
import { standIn } from './locale.ts';
import { drawingRules, lightColours } from './share-pictures/colours.ts';
import { picture, type Plan } from './share-pictures/picture.ts';

/** Raise it when the picture is laid out anew: what was drawn before is drawn again then. */
const LAYOUT = 1;

type Common = Omit<Plan, 'title' | 'drawing'>;

/** What all pictures share: paper, ink, letters. */
async function common(root: URL): Promise<Common> {
  const read = (path: string) => readFile(new URL(path, root), 'utf8');
  const [tokens, utilities] = await Promise.all([read('src/styles/tokens.css'), read('src/styles/utilities.css')]);
  const colours = lightColours(tokens);
  return {
    rules: drawingRules(tokens, utilities),
    paper: colours.get('--paper')!,
    ink: colours.get('--ink')!,
    soft: colours.get('--soft')!,
    font: fileURLToPath(new URL(standIn(fileURLToPath(root), 'src/assets/fonts/literata.ttf'), root)),
  };
}

/** A picture that was drawn from the same things before is taken as it is. */
async function kept(plan: Plan, cache: URL): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([LAYOUT, { ...plan, font: '' }]))
    .digest('hex')
    .slice(0, 20);
  const file = new URL(`${key}.png`, cache);
  if (existsSync(file)) return readFile(file);
  const drawn = await picture(plan);
  await writeFile(file, drawn);
  return drawn;
}

/** Draws the picture that a shared link to an article shows: `/og/<slug>.png`. */
export function sharePictures(): AstroIntegration {
  let root: URL;
  let cache: URL;
  return {
    name: 'share-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
        cache = new URL('share-pictures/', config.cacheDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const out = new URL('og/', dir);
        await Promise.all([mkdir(out, { recursive: true }), mkdir(cache, { recursive: true })]);
        const shared = await common(root);
        const published = headsIn(fileURLToPath(root)).filter((head) => !isDraft(head));
        const draw = async (article: Head) => {
          const drawing = await readFile(new URL(`src/drawings/${fieldOf(article, 'image')}.svg`, root), 'utf8');
          const png = await kept({ ...shared, title: fieldOf(article, 'title')!, drawing }, cache);
          await writeFile(new URL(`${article.slug}.png`, out), png);
        };
        await fewAtOnce(published, draw);
        logger.info(`drew ${published.length} pictures`);
      },
    },
  };
}
