import { NAMES } from '../names.ts';
import { detailsOf, lineOf, textOf } from '../story.ts';
import { byWriting } from '../time.ts';
import { canonical } from './canonical.ts';
import { isTombstone, type Entry } from './entry.ts';
import type { Item } from './merge.ts';
import { read } from './parse.ts';
import { TABLE } from './table-text.ts';

/** One row of the table: what stands under which column. What is not named is empty. */
type Row = Record<string, string>;

/** The columns, always these and in this order, so that two tables can stand below each other. */
export const COLUMNS: readonly string[] = [
  TABLE.day,
  TABLE.time,
  TABLE.kind,
  TABLE.text,
  TABLE.belongsTo,
  ...Object.values(NAMES),
  TABLE.earlier,
  TABLE.article,
];

/** A neutral file name: it says nothing of what is inside. */
export const tableName = (day: string) => `notes-${day}.csv`;

/** Spreadsheets take a file for UTF-8 only when it begins with this. */
const MARK = '\ufeff';

/**
 * The record as a table for a spreadsheet (RFC 4180): one row per entry, the first written first, then what only a
 * newer version of the site or nobody can read. It is for looking at and sorting; it cannot be brought back.
 */
export function tableOf(items: readonly Item[], damaged: readonly string[]): string {
  const parsed = items.filter((item) => !isTombstone(item)).map((item) => read(item));
  const entries = byWriting(parsed.flatMap((one) => (one.state === 'entry' ? one.entry : [])));
  const texts = new Map(entries.map((entry) => [entry.id, lineOf(entry).text]));
  const rows: Row[] = [
    ...entries.map((entry) => rowOf(entry, texts)),
    ...parsed.flatMap((one): Row[] =>
      one.state === 'newer' ? [{ [TABLE.kind]: one.entry.kind, [TABLE.text]: canonical(one.entry) }] : [],
    ),
    ...damaged.map((raw): Row => ({ [TABLE.kind]: TABLE.unreadable, [TABLE.text]: raw })),
  ];
  const lines = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))];
  return MARK + lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

/** The fields that name another entry. */
const LINKS = ['valueId', 'actionId', 'winId', 'buildsOn'];

function rowOf(entry: Entry, texts: ReadonlyMap<string, string>): Row {
  const { label, earlier } = lineOf(entry);
  const fields = entry as unknown as Row;
  return {
    ...Object.fromEntries(detailsOf(entry).map(({ name, value }) => [name, value])),
    // By the calendar, as the time is: a note of two in the morning belongs to the day before on the site alone.
    [TABLE.day]: entry.at.slice(0, 10),
    [TABLE.time]: /^[^T]*T(\d\d:\d\d)/.exec(entry.at)?.[1] ?? '',
    [TABLE.kind]: label,
    [TABLE.text]: textOf(entry.kind, fields),
    [TABLE.belongsTo]: LINKS.flatMap((link) => texts.get(fields[link] ?? '') ?? []).join(' · '),
    [TABLE.earlier]: earlier.join('\n'),
    [TABLE.article]: String(entry.from?.article ?? ''),
  };
}

/**
 * OWASP, “CSV Injection”: a cell that begins with = + - @ tab or line end (or the wide forms of the signs) may be run
 * as a formula; an apostrophe before it makes it text.
 */
const FORMULA = /^(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** Spreadsheets of some countries split at semicolons and tabs, whatever the quotes say: there a cell begins too. */
const FORMULA_WITHIN = /[;\t\r\n](?=\s*[=+\-@＝＋－＠])/g;

/** Half a sign cannot be written in UTF-8, and a NUL ends the text for some programs. */
const UNWRITABLE = /\p{Surrogate}|\0/gu;

function cell(text: string): string {
  const inert = text.replace(UNWRITABLE, '\ufffd').replace(FORMULA_WITHIN, "$&'").replace(FORMULA, "'");
  return `"${inert.replace(/"/g, '""')}"`;
}
