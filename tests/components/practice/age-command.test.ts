import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lock, unlock } from '~/components/practice/lock/age';

const isThere = (command: string) => !spawnSync(command, ['--version']).error;

/** `age` asks a terminal for the passphrase; `script` of Linux is one. */
const able = process.platform === 'linux' && isThere('age') && isThere('script');
const reason = able ? '' : ' (skipped: needs Linux with the age command)';

const PASSPHRASE = 'river lamp oak';
const folder = mkdtempSync(join(tmpdir(), 'foothold-'));
const [here, there] = [join(folder, 'here'), join(folder, 'there')];

/** Runs age in a terminal and answers each question with the passphrase. */
function age(command: string): Promise<number | null> {
  const terminal = spawn('script', ['-qec', `age ${command}`, '/dev/null'], { cwd: folder });
  terminal.stdout.on('data', (said: Buffer) => {
    if (/passphrase/i.test(String(said))) setTimeout(() => terminal.stdin.write(`${PASSPHRASE}\n`), 100);
  });
  return new Promise((resolve) => terminal.on('close', resolve));
}

it.skipIf(!able)(
  `the age command opens what is locked here${reason}`,
  async () => {
    writeFileSync(here, await lock('Notes 🌱', PASSPHRASE, 10));
    expect(await age('-d -o there here')).toBe(0);
    expect(readFileSync(there, 'utf8')).toBe('Notes 🌱');
  },
  60_000,
);

it.skipIf(!able).each(['', '-a '])(
  `what the age command locks opens here %s${reason}`,
  async (armored) => {
    writeFileSync(here, 'Notes 🌱');
    expect(await age(`-p ${armored}-o there here`)).toBe(0);
    expect(await unlock(new Uint8Array(readFileSync(there)), PASSPHRASE)).toEqual({ ok: true, text: 'Notes 🌱' });
  },
  60_000,
);
