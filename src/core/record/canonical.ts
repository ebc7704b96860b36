/** JSON with the keys of every object in order, so that equal things are equal texts. */
export const canonical = (value: unknown): string => JSON.stringify(value, (_, part) => inOrder(part));

function inOrder(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether two things say the same. Most equal things are equal texts already, which is quicker to see. */
export const same = (a: unknown, b: unknown) =>
  a === b || JSON.stringify(a) === JSON.stringify(b) || canonical(a) === canonical(b);

/**
 * A UUID that depends on a text alone: the same text gives the same id on every device.
 * Four 32-bit FNV-1a hashes with different starts; meant to keep ids apart, not to keep secrets.
 */
export function idFrom(text: string): string {
  const hex = [0, 1, 2, 3].map((n) => fnv1a(text, 0x811c9dc5 ^ (n * 0x9e3779b9))).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function fnv1a(text: string, start: number): string {
  let hash = start >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
