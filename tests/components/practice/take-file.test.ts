import { readFileSync } from 'node:fs';
import { armor, Encrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { expect, it } from 'vitest';
import { takeFile } from '~/components/practice/take-file';

const file = (...parts: BlobPart[]) => new File(parts, 'notes.html');
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
const swapped = (bytes: Uint8Array) => bytes.map((_, i) => bytes[i ^ 1]!);

it.each([
  ['UTF-8', file('{"a":"ö"}')],
  ['UTF-8 with a mark', file('\ufeff{"a":"ö"}')],
  ['UTF-16 with a mark', file(utf16('\ufeff{"a":"ö"}'))],
  ['UTF-16 the other way round', file(swapped(utf16('\ufeff{"a":"ö"}')))],
])('reads %s', async (_, one) => {
  expect(await takeFile(one)).toEqual({ is: 'text', text: '{"a":"ö"}' });
});

it('reads nothing from an empty file', async () => {
  expect(await takeFile(file())).toEqual({ is: 'text', text: '' });
});

it('knows a locked file', async () => {
  expect(await takeFile(file('age-encryption.org/v1\n-> '))).toMatchObject({ is: 'locked' });
  expect(await takeFile(file('\n-----BEGIN AGE ENCRYPTED FILE-----\n'))).toMatchObject({ is: 'locked' });
});

it('tells at once when a locked file opens with a key, also in its mailed form', async () => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(await generateHybridIdentity()));
  const locked = await encrypter.encrypt('x');
  for (const form of [locked, armor.encode(locked)]) {
    expect(await takeFile(file(form as BlobPart))).toEqual({ is: 'refused', why: 'key' });
  }
});

it.each(['age', 'armored.age'])('hands on what opens with a passphrase (%s)', async (ending) => {
  const bytes = new Uint8Array(readFileSync(`tests/fixtures/copy-v1.${ending}`));
  expect(await takeFile(file(bytes))).toEqual({ is: 'locked', bytes });
});

it('leaves a file unread that is too large', async () => {
  const large = { size: 40_000_001, arrayBuffer: () => Promise.reject(new Error('read')) };
  expect(await takeFile(large as unknown as File)).toEqual({ is: 'refused', why: 'tooLarge' });
});

it('says when a file was removed before it was read', async () => {
  const gone = { size: 5, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
  expect(await takeFile(gone as unknown as File)).toEqual({ is: 'refused', why: 'gone' });
});
