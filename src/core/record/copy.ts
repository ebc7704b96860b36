import { DIR, LANG } from '../../locale.ts';
import { story, type Line } from '../story.ts';
import { same } from './canonical.ts';
import { COPY } from './copy-text.ts';
import { isTombstone, written, type Entry } from './entry.ts';
import { merge, type Item } from './merge.ts';
import { read, type Parsed } from './parse.ts';

/** A copy of the record that outlives the site: one HTML file, readable by a person, with the data inside. */
export interface Copy {
  format: 'foothold-record';
  version: 1;
  exportedAt: string;
  entries: unknown[];
}

const LONG_AGO = '1970-01-01';

/** A neutral file name: it says nothing of what is inside. */
export const copyName = (day: string) => `notes-${day}.html`;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (words: string) => words.replace(/[&<>"]/g, (sign) => escapes[sign]!);

/** The whole file. `damaged` holds texts that could not be read: they travel along, so that nothing stays behind. */
export function copyOf(items: readonly Item[], damaged: readonly string[], exportedAt: string): string {
  const entries: unknown[] = [...items, ...damaged.map((unreadable) => ({ unreadable }))];
  const copy: Copy = { format: 'foothold-record', version: 1, exportedAt, entries };
  const data = JSON.stringify(copy).replace(/</g, '\\u003c');
  const readable = items.map((item) => read(item)).flatMap((one) => (one.state === 'entry' ? one.entry : []));
  // The file is read on other days than this one: no day of it is “today”.
  const days = story(readable, LONG_AGO).map(({ label, lines }) => {
    return `<section><h2>${text(label)}</h2>${lines.map(asHtml).join('')}</section>`;
  });
  return `<!doctype html>
<html lang="${LANG}"${DIR === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${COPY.title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${COPY.title}</h1>
<p>${COPY.made(text(exportedAt.slice(0, 10)))}</p>
${days.join('\n') || `<p>${COPY.empty}</p>`}
<script type="application/json" id="record">${data}</script>
</body>
</html>
`;
}

const STYLE =
  'body{max-width:36rem;margin:2rem auto;padding:0 1.25rem;font:1.125rem/1.6 Georgia,serif;color:#22302b;background:#fbf7f0}' +
  'h2{margin:2.5rem 0 .5rem;font-size:1.125rem}h1,h2{font-weight:400}article{margin:0 0 1rem;padding:0 0 0 1rem;border-left:2px solid #ddd3c1}' +
  'p{margin:.25rem 0;white-space:pre-wrap;overflow-wrap:anywhere}small{color:#55605a}' +
  '@media(prefers-color-scheme:dark){body{color:#e9e4d8;background:#161b19}small{color:#b3b3a6}article{border-color:#343d38}}';

function asHtml({ label, text: words, details, earlier }: Line): string {
  const before = earlier.map((value) => ({ name: COPY.earlier, value }));
  const rows = [...details, ...before].map(
    ({ name, value }) => `<p><small>${text(name)}:</small> <bdi>${text(value)}</bdi></p>`,
  );
  return `<article><p><small>${text(label)}</small></p><p><bdi>${text(words)}</bdi></p>${rows.join('')}</article>`;
}

/** What a file to bring back holds, or why it cannot be used. */
export type Opened =
  { ok: true; rows: Parsed[] } | { ok: false; why: 'not-a-copy' } | { ok: false; why: 'newer'; words: string[] };

const DATA = /<script[^>]*\bid="record"[^>]*>([\s\S]*?)<\/script>/;

/** Reads a copy: the HTML file or its bare JSON. Nothing is changed by reading. */
export function openCopy(file: string): Opened {
  try {
    const copy = JSON.parse(DATA.exec(file)?.[1] ?? file.replace(/^\ufeff/, '')) as Partial<Copy> | null;
    if (copy?.format !== 'foothold-record') return { ok: false, why: 'not-a-copy' };
    if (Number(copy.version) > 1) return { ok: false, why: 'newer', words: [copy.entries ?? []].flat().map(wordsIn) };
    return Array.isArray(copy.entries) ? { ok: true, rows: copy.entries.map(row) } : { ok: false, why: 'not-a-copy' };
  } catch {
    return { ok: false, why: 'not-a-copy' };
  }
}

/** What can be read of an entry in a form that this code does not know. */
const wordsIn = (entry: unknown): string =>
  Object.values(typeof entry === 'object' && entry ? written(entry) : { entry })
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .join(' · ');

/** A row that was already unreadable when the copy was made keeps its first text, not a text about a text. */
function row(value: unknown): Parsed {
  const parsed = read(value);
  const raw = (value as { unreadable?: unknown } | null)?.unreadable;
  const wasUnreadable =
    parsed.state === 'damaged' && typeof raw === 'string' && Object.keys(value as object).length === 1;
  return wasUnreadable ? { state: 'damaged', raw } : parsed;
}

/** What bringing a copy back would do, in numbers, and the record it would leave. Marks of deletion do not count. */
export interface Preview {
  added: number;
  changed: number;
  same: number;
  unreadable: string[];
  /** What the copy holds and was deleted here since: it stays deleted, unless the reader wants it back. */
  deleted: Entry[];
  /** The first and the last day on which something in it was written. Nothing: there are no days in it. */
  days: [first: string, last: string] | undefined;
  result: Item[];
}

export function preview(current: readonly Item[], rows: readonly Parsed[]): Preview {
  const coming = rows.flatMap((one) => (one.state === 'damaged' ? [] : [one.entry]));
  const unreadable = [...new Set(rows.flatMap((one) => (one.state === 'damaged' ? [one.raw] : [])))];
  const result = merge(current, coming);
  const before = new Map(current.map((item) => [item.id, item]));
  const named = new Set(coming.map(({ id }) => id));
  const counts = { added: 0, changed: 0, same: 0 };
  for (const item of result) {
    const old = before.get(item.id);
    if (isTombstone(item) && (!old || isTombstone(old))) continue;
    if (!old) counts.added++;
    else if (!same(old, item)) counts.changed++;
    else if (named.has(item.id)) counts.same++;
  }
  const gone = new Set(result.filter(isTombstone).map(({ id }) => id));
  const deleted = rows.flatMap((one) => (one.state === 'entry' && gone.has(one.entry.id) ? one.entry : []));
  const days = rows.flatMap((one) => (one.state === 'entry' ? one.entry.day : [])).sort();
  const span: Preview['days'] = days.length > 0 ? [days[0]!, days[days.length - 1]!] : undefined;
  return { ...counts, unreadable, deleted, days: span, result };
}
