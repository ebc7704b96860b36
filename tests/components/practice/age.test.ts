import { readFileSync } from 'node:fs';
import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { lock, unlock } from '~/components/practice/lock/age';

const WORDS = 'river lamp öak';
const TEXT = `half a sign, שלום, 🌱 ${'long '.repeat(30_000)}`;
/** Cheap to open, so that every byte can be tried. */
const locked = await lock(TEXT, WORDS, 1);

const flipped = (at: number, file = locked) => file.map((byte, i) => (i === at ? byte ^ 1 : byte));
const head = new TextDecoder('latin1').decode(locked.subarray(0, 300));
const headEnds = head.indexOf('\n', head.indexOf('\n--- ') + 1) + 1;

it('opens with its passphrase, whole', async () => {
  expect(await unlock(locked, WORDS)).toEqual({ ok: true, text: TEXT });
});

it('opens in its mailed form too, whatever the mail did to the ends of its lines', async () => {
  const mailed = `\ufeff\r\n${armor.encode(locked).replaceAll('\n', '\r\n')}\r\n`;
  expect(await unlock(new TextEncoder().encode(mailed), WORDS)).toEqual({ ok: true, text: TEXT });
});

it.each(['River lamp öak', 'river lamp öak ', '', 'x'])('does not open with %j', async (other) => {
  expect(await unlock(locked, other)).toEqual({ ok: false, why: 'wrong' });
});

it('is never opened when a byte of its head was changed', async () => {
  for (let at = 0; at < headEnds; at++) {
    // The work factor stands here in one digit; changed, it is another key to be made, which may take long.
    if (locked[at - 1] === 0x20 && locked[at + 1] === 0x0a) continue;
    const answer = await unlock(flipped(at), WORDS);
    expect(answer.ok, `byte ${at}`).toBe(false);
    if (!answer.ok) expect(['wrong', 'damaged', 'key']).toContain(answer.why);
  }
});

describe('is damaged', () => {
  const size = locked.length;
  it.each([
    ['in its nonce', flipped(headEnds + 3)],
    ['in its first part', flipped(headEnds + 1000)],
    ['in its last part', flipped(size - 20)],
    ['in its last byte', flipped(size - 1)],
    ['cut off by a byte', locked.slice(0, -1)],
    ['cut off after its first part', locked.slice(0, headEnds + 16 + 65_552)],
    ['cut off after its head', locked.slice(0, headEnds)],
    ['cut off in its head', locked.slice(0, 40)],
    ['with something behind it', Uint8Array.from([...locked, 0])],
    ['in its mailed form', new TextEncoder().encode(armor.encode(locked).replace(/.{64}\n/, ''))],
    ['without its end', new TextEncoder().encode(armor.encode(locked).slice(0, -40))],
  ])('%s', async (_, file) => {
    expect(await unlock(file, WORDS)).toEqual({ ok: false, why: 'damaged' });
  });
});

it('says when it is locked with a key', async () => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
  expect(await unlock(await encrypter.encrypt('x'), WORDS)).toEqual({ ok: false, why: 'key' });
});

it('says when opening asks for more work than a page can do', async () => {
  const text = new TextDecoder('latin1').decode(locked).replace(/^(-> scrypt \S+) 1$/m, '$1 30');
  expect(await unlock(Buffer.from(text, 'latin1'), WORDS)).toEqual({ ok: false, why: 'too-hard' });
});

it.each(['age', 'armored.age'])(
  'opens the first locked copy for ever, as the age command made it (%s)',
  async (ending) => {
    const file = new Uint8Array(readFileSync(`tests/fixtures/copy-v1.${ending}`));
    const text = readFileSync('tests/fixtures/copy-v1.html', 'utf8');
    expect(await unlock(file, 'river lamp oak')).toEqual({ ok: true, text });
  },
  60_000,
);
