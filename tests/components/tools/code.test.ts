import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { codeOf, type Code } from '~/components/tools/ally-card/code';

/** How many dots of the picture make a square of the code. */
const DOTS = 4;

/** The drawing as a camera sees it: bars of dark squares on a light ground, as their path says. */
function picture({ size, path }: Code) {
  const width = size * DOTS;
  const dots = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, long] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * DOTS; row < (Number(y) + 1) * DOTS; row++) {
      const from = (row * width + Number(x) * DOTS) * 4;
      for (let dot = from; dot < from + Number(long) * DOTS * 4; dot += 4) dots.fill(0, dot, dot + 3);
    }
  }
  return { dots, width };
}

/** What a phone reads, as the bytes of its words. */
function scanned(code: Code | undefined) {
  const { dots, width } = picture(code!);
  const found = jsQR(dots, width, width, { inversionAttempts: 'dontInvert' });
  return new TextDecoder().decode(new Uint8Array(found?.binaryData ?? []));
}

describe('a code', () => {
  it.each([
    'A few words from me\nWhat helps: a short message, company without talk',
    'Tee 🫖, “heute nicht”, שלום, ünïcödé & <b>\n\n%41 %',
    'A few words from me\n'.repeat(42),
  ])('holds the words themselves, to be read by a camera (%#)', (words) => {
    expect(scanned(codeOf(words))).toBe(words);
  });

  it('is made for half a sign too, which is read as a sign nobody knows', () => {
    expect(scanned(codeOf('half \ud83d a sign'))).toBe('half \ufffd a sign');
  });

  it('keeps four squares light on each side', () => {
    const { size, path } = codeOf('Words')!;
    const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...numbers]) => numbers.map(Number));
    for (const [x, y, long] of bars as [number, number, number][]) {
      expect(Math.min(x, y, size - (x + long), size - 1 - y)).toBeGreaterThanOrEqual(4);
    }
  });

  it('is not made of more than a phone can read, counted in bytes', () => {
    expect(codeOf('a'.repeat(858))?.size).toBe(97 + 8);
    expect(codeOf('a'.repeat(859))).toBeUndefined();
    expect(codeOf('ä'.repeat(430))).toBeUndefined();
  });
});
