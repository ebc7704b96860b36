import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = ['src', 'public', 'integrations', 'astro.config.ts', 'package.json', 'tsconfig.json'];
const ARTICLE = 'src/content/articles/trusting-yourself-again.mdx';

type Mend = (text: string) => string;

/** Links each package, not the folder: Astro and Vite keep their caches there, and each copy has its own. */
function lendPackages(copy: string) {
  const from = join(ROOT, 'node_modules');
  const to = join(copy, 'node_modules');
  mkdirSync(to);
  for (const name of readdirSync(from).filter((one) => !one.startsWith('.'))) {
    symlinkSync(join(from, name), join(to, name), 'junction');
  }
}

/** A copy of the project in which one article is changed. */
function aCopy(change: Mend): string {
  const copy = mkdtempSync(join(tmpdir(), 'foothold-build-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  lendPackages(copy);
  const article = join(copy, ARTICLE);
  writeFileSync(article, change(readFileSync(article, 'utf8')));
  return copy;
}

/** Without what Vitest sets for itself, which a build would heed, and without an address from outside. */
const FOREIGN = /^(?:VITEST|TEST$|MODE$|DEV$|PROD$|SSR$|NODE_ENV$|BASE_|SITE_URL$)/;
const environment = () => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.test(name))),
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
});

/** Builds as `npm run build` does, and gives back the exit code with all that was said. */
function build(cwd: string): Promise<{ code: number | null; said: string }> {
  const run = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd, env: environment() });
  let said = '';
  run.stdout.on('data', (data) => (said += data));
  run.stderr.on('data', (data) => (said += data));
  return new Promise((done) => run.on('close', (code) => done({ code, said })));
}

const afterOpening =
  (added: string): Mend =>
  (text) =>
    text.replace('</Lane>', `</Lane>\n\n## More\n\n${added}`);

/** Each copy is one real build, so all of them run at once. */
test.concurrent.for<[string, Mend, string[]]>([
  [
    'an unknown front matter key',
    (text) => text.replace('title:', 'titel: x\ntitle:'),
    [`${ARTICLE}:2  field  there is no field “titel” → did you mean “title”?`],
  ],
  ['a dead link', afterOpening('[Help](/suport/)'), [`${ARTICLE}:`, 'dead-link  “/suport/” leads nowhere', '→ ']],
  [
    'a raw script, and every other mistake at once',
    (text) => afterOpening('<script>alert(1)</script>')(text.replace('topic: self-trust', 'topic: self-trst')),
    [`${ARTICLE}:5  unknown-id`, 'did you mean “self-trust”?', 'raw-html  a raw <script> in the text → leave it out'],
  ],
])('a build stops at %s', { timeout: 60_000 }, async ([, change, sentences], { expect, onTestFinished }) => {
  const copy = aCopy(change);
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  const { code, said } = await build(copy);
  for (const sentence of sentences) expect(said).toContain(sentence);
  expect(code).toBe(1);
});
