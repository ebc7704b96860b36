/**
 * How a text stands in storage when it is locked. To a version of this site that knows no locks it is an entry of a
 * later form, which it shows as such and leaves alone. Neither the kind nor the times of an entry can be read in it.
 */
const START = '{"kind":"sealed","v":2,';

const NO_TIME = '1970-01-01T00:00:00.000Z';

export const isSealed = (raw: string) => raw.startsWith(START);

/** @param sealed nonce and sealed bytes, in base64 */
export const sealedText = (id: string, sealed: string) =>
  `${START}${JSON.stringify({ id, updatedAt: NO_TIME, sealed }).slice(1)}`;

/** What was sealed, in base64; nothing where the text is damaged. */
export function sealedPart(raw: string): string | undefined {
  try {
    const { sealed } = JSON.parse(raw) as { sealed?: unknown };
    return typeof sealed === 'string' ? sealed : undefined;
  } catch {
    return undefined;
  }
}
