/** A long list of bytes cannot be handed over as arguments at once. */
const PIECE = 8192;

export function toBase64(bytes: Uint8Array): string {
  let signs = '';
  for (let at = 0; at < bytes.length; at += PIECE) signs += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(signs);
}

/** Throws where the text is no base64. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** A nonce and what it was used for, in one. */
export function inOne(nonce: Uint8Array, rest: Uint8Array): string {
  const both = new Uint8Array(nonce.length + rest.length);
  both.set(nonce);
  both.set(rest, nonce.length);
  return toBase64(both);
}

/** In bytes, as AES-GCM wants it. */
export const NONCE = 12;

export function parted(text: string): [nonce: Uint8Array<ArrayBuffer>, rest: Uint8Array<ArrayBuffer>] {
  const both = fromBase64(text);
  return [both.slice(0, NONCE), both.slice(NONCE)];
}

export const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
