import { expect, it } from 'vitest';
import { isLocked, lockedName, lockOf } from '~/core/record/locked';

const head = (...stanzas: string[]) =>
  `age-encryption.org/v1\n${stanzas.map((one) => `-> ${one}\nYm9keQ\n`).join('')}--- bWFj\n\0\0`;

it.each([
  [head('scrypt c2FsdA 18'), 'passphrase'],
  [head('X25519 c2hhcmU'), 'key'],
  [head('X25519 c2hhcmU', 'x-grease a'), 'key'],
  [head('ssh-ed25519 a b'), 'key'],
  [head(), 'damaged'],
  ['age-encryption.org/v1\n-> scrypt c2Fs', 'damaged'],
  ['age-encryption.org/v2\n-> scrypt c2Fs\n--- a', 'damaged'],
  ['<!doctype html>', 'none'],
])('tells from the head of %j that it is: %s', (text, how) => {
  expect(lockOf(text)).toBe(how);
});

it('knows a locked file by how it begins, also in its mailed form', () => {
  expect(isLocked('age-encryption.org/v1\n')).toBe(true);
  expect(isLocked('\r\n-----BEGIN AGE ENCRYPTED FILE-----\r\n')).toBe(true);
  expect(isLocked('<!doctype html><p>age-encryption.org/v1')).toBe(false);
});

it('has a name that says nothing of what is inside', () => {
  expect(lockedName('2026-11-22')).toBe('notes-2026-11-22.age');
});
