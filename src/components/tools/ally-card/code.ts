import { encode } from 'uqr';

/** A QR code as a drawing: how many squares wide it is, its quiet edge included, and the path of the dark ones. */
export interface Code {
  size: number;
  path: string;
}

/** The largest code a phone reads well off another phone, 97 squares wide, and how many bytes it holds. */
const LARGEST = { maxVersion: 20, bytes: 858 };

/** ISO/IEC 18004: four squares on each side stay light, or a reader does not find the code. */
const QUIET = 4;

/** A code that holds these words, or nothing when there are too many of them. */
export function codeOf(words: string): Code | undefined {
  // Bytes of our own making: the library’s stumble over half a sign.
  const bytes = Array.from(new TextEncoder().encode(words));
  if (bytes.length > LARGEST.bytes) return undefined;
  const { size, data } = encode(bytes, { boostEcc: true, maxVersion: LARGEST.maxVersion, border: QUIET });
  return { size, path: data.map(rowPath).join('') };
}

/** The dark squares of one row, each run of them as one bar. */
function rowPath(row: boolean[], y: number): string {
  const bars = row
    .map((dark) => (dark ? '#' : ' '))
    .join('')
    .matchAll(/#+/g);
  return Array.from(bars, ({ index, 0: bar }) => `M${index} ${y}h${bar.length}v1h-${bar.length}z`).join('');
}
