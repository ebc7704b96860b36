import { gcm } from '@noble/ciphers/aes.js';
import { isSealed, sealedPart, sealedText } from '~/core/lock/sealed';
import { entryId } from '~/stores/keys';
import { inOne, NONCE, parted, random } from './bytes';
import type { RecordKey } from './passphrase';

/** What opens and closes the texts of one record while its page is unlocked. */
export interface Ring {
  /** @param name the key a text stands under: a text moved under another name does not open */
  seal(name: string, text: string): string;
  /** The text; nothing where a sealed one does not open. What is not sealed is given as it is. */
  tryOpen(name: string, raw: string): string | undefined;
  /** The text. A sealed one that does not open is given as something that is no entry; what is not sealed, as it is. */
  open(name: string, raw: string): string;
  /** Forgets the key and every text. What is still under way can then neither be sealed nor opened. */
  drop(): void;
}

/**
 * AES-256-GCM, each text with a nonce of its own. It is done here and not by the browser because a transaction of
 * IndexedDB cannot wait for the browser’s: two pages that save at one moment are joined within one.
 */
export function newRing(recordKey: RecordKey): Ring {
  let key: Uint8Array | undefined = recordKey;
  /** What was last sealed or opened, so that both copies hold one sealed text and it is opened once. */
  const seen = new Map<string, { text: string; raw: string }>();
  const cipher = (name: string, nonce: Uint8Array) => {
    if (!key) throw new DOMException('The notes are locked', 'InvalidStateError');
    return gcm(key, nonce, encode(`foothold|2|${name}`));
  };
  function tryOpen(name: string, raw: string): string | undefined {
    const before = seen.get(name);
    if (before?.raw === raw) return before.text;
    if (!isSealed(raw)) return raw;
    const [nonce, rest] = parted(sealedPart(raw) ?? '');
    const opening = cipher(name, nonce);
    try {
      const bytes = opening.decrypt(rest);
      const text = unpacked(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
      seen.set(name, { text, raw });
      return text;
    } catch {
      return undefined;
    }
  }
  return {
    seal(name, text) {
      const before = seen.get(name);
      if (before?.text === text) return before.raw;
      const nonce = random(NONCE);
      const raw = sealedText(entryId(name), inOne(nonce, cipher(name, nonce).encrypt(encode(packed(text)))));
      seen.set(name, { text, raw });
      return raw;
    },
    tryOpen,
    open: (name, raw) => tryOpen(name, raw) ?? UNOPENED + raw,
    drop() {
      key?.fill(0);
      key = undefined;
      seen.clear();
    },
  };
}

/** Stands before a sealed text that is damaged, so that it is set aside and the second copy takes its place. */
const UNOPENED = 'does not open: ';

/** Half a sign, as a damaged text may hold, has no form in UTF-8; storage keeps it, and so do we. */
const HALF = '\0';
const packed = (text: string) =>
  /\p{Surrogate}/u.test(text) || text.startsWith(HALF) ? HALF + JSON.stringify(text) : text;
const unpacked = (text: string) => (text.startsWith(HALF) ? (JSON.parse(text.slice(1)) as string) : text);

const encode = (text: string) => new TextEncoder().encode(text);
