import { areEarlier, isTombstone, VERSION, type Entry, type Newer, type Tombstone } from './entry.ts';
import { fits, SHAPE } from './shape.ts';

/** What became of one kept value: an entry, a mark of deletion, something newer, or something that cannot be read. */
export type Parsed =
  | { state: 'entry'; entry: Entry }
  | { state: 'deleted'; entry: Tombstone }
  | { state: 'newer'; entry: Newer }
  | { state: 'damaged'; raw: string };

const KINDS = new Set(Object.keys(SHAPE));

type Fields = Record<string, unknown>;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nothing a reader writes is nested deeper; what is would break everything that walks through it. */
const DEEPEST = 50;

/** Whether writing a value as JSON and reading it again gives the same: no numbers beyond counting, no abyss. */
function isSound(value: unknown, depth = 0): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return depth < DEEPEST && Object.values(value).every((part) => isSound(part, depth + 1));
}

/** A number beyond counting is kept as a word: as JSON it would turn into null without a sound. */
const countable = (_: string, value: unknown) =>
  typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;

/** Reads the text of one entry. Nothing is repaired or dropped: what does not fit comes back whole, as `damaged`. */
export function parse(raw: string): Parsed {
  try {
    return read(JSON.parse(raw), raw);
  } catch {
    return { state: 'damaged', raw };
  }
}

/** Reads one entry out of a value that is already JSON, such as a row of a copy. */
export function read(value: unknown, raw?: string): Parsed {
  const damaged = (): Parsed => ({ state: 'damaged', raw: raw ?? JSON.stringify(value, countable) ?? '' });
  if (!isFields(value) || !isText(value.id) || !isText(value.kind) || !isText(value.updatedAt)) return damaged();
  if (!isSound(value)) return damaged();
  if (isTombstone(value)) return { state: 'deleted', entry: value };
  if (isNewer(value)) return { state: 'newer', entry: value as Newer };
  return isWhole(value) ? { state: 'entry', entry: value as unknown as Entry } : damaged();
}

/** Whether a later version of this site wrote an item, as its number says: a kind we do not know may be anybody’s. */
export const isLater = ({ v, kind }: { v?: unknown; kind: string }) =>
  typeof v === 'number' && v > VERSION && kind !== 'sealed';

const isNewer = ({ v, kind }: Fields) => (typeof v === 'number' && v > VERSION) || !KINDS.has(kind as string);

function isWhole(value: Fields): boolean {
  const shape = SHAPE[value.kind as keyof typeof SHAPE];
  return (
    isText(value.at) &&
    isText(value.day) &&
    (value.from === undefined || isFields(value.from)) &&
    (value.follows === undefined || isText(value.follows)) &&
    (value.earlier === undefined || areEarlier(value.earlier)) &&
    (value.cleared === undefined || isText(value.cleared)) &&
    Object.entries(shape).every(([field, form]) => fits(form, value[field]))
  );
}
