import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = ['src', 'public', 'integrations', 'scripts', 'astro.config.ts', 'package.json', 'tsconfig.json'];

/** Links each package, not the folder: Astro and Vite keep their caches there, and each copy has its own. */
function lendPackages(copy: string) {
  const from = join(ROOT, 'node_modules');
  const to = join(copy, 'node_modules');
  mkdirSync(to);
  for (const name of readdirSync(from).filter((one) => !one.startsWith('.'))) {
    symlinkSync(join(from, name), join(to, name), 'junction');
  }
}

/** A copy of the project in a folder of its own, ready to be built. */
export function aCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), 'foothold-build-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  lendPackages(copy);
  return copy;
}

/** Without what Vitest sets for itself, which a build would heed, and without an address from outside. */
const FOREIGN = /^(?:VITEST|TEST$|MODE$|DEV$|PROD$|SSR$|NODE_ENV$|BASE_|SITE_URL$|LOCALE$)/;

const environment = (more: Record<string, string>) => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.test(name))),
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
  ...more,
});

/** Builds as `npm run build` does, and gives back the exit code with all that was said. */
export function build(cwd: string, more: Record<string, string> = {}): Promise<{ code: number | null; said: string }> {
  const run = spawn(process.execPath, ['scripts/build.ts'], { cwd, env: environment(more) });
  let said = '';
  run.stdout.on('data', (data) => (said += data));
  run.stderr.on('data', (data) => (said += data));
  return new Promise((done) => run.on('close', (code) => done({ code, said })));
}
