import { z } from 'astro/zod';
import { suggestion } from '../nearest.ts';
import type { Path } from './places.ts';

/** A field that does not fit its schema. Its repair is the schema's own message, where it has one. */
export interface Misfit {
  path: Path;
  what: string;
  repair: string;
}

const MANUAL = 'src/content/schema.ts';

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  date: 'a day',
  array: 'a list',
  object: 'fields with names',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return value instanceof Date ? 'a day' : (KINDS[typeof value] ?? 'something else');
}

const either = (words: string[]) => words.join(', ').replace(/, ([^,]*)$/, ' or $1');

/** For what the schema has no message of its own. */
function repairOf(issue: z.core.$ZodRawIssue): string {
  const isMissing = issue.input === undefined;
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    return suggestion(String(issue.input ?? ''), words, `${isMissing ? 'add it:' : 'write'} ${either(words)}`);
  }
  if (issue.code === 'invalid_type') {
    const kind = KINDS[issue.expected] ?? issue.expected;
    if (isMissing) return `add it, as ${kind}`;
    return kind === 'text' ? 'write text, in quotes if it is a number or a day' : `write ${kind}`;
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'write the whole address, with https://';
  return `see what ${MANUAL} says of it`;
}

const isBlank = (value: unknown) => value === null || value === '' || (Array.isArray(value) && !value.length);

/** What does not turn into a day arrives as a day without a date. */
const isNoDay = (value: unknown) => value instanceof Date && Number.isNaN(+value);

const said = (value: unknown) => (value instanceof Object ? `is ${kindOf(value)}` : `cannot be “${String(value)}”`);

/** What is wrong with the value that stands there, after the name of its field. */
function fault({ code, input }: z.core.$ZodIssue): string {
  if (input === undefined) return 'is missing';
  if (isBlank(input)) return 'is empty';
  if (isNoDay(input)) return 'is not a day';
  if (code === 'too_big' || code === 'too_small') {
    if (typeof input === 'string') return `has ${input.length} characters`;
    if (Array.isArray(input)) return `has ${input.length} ${input.length === 1 ? 'entry' : 'entries'}`;
  }
  return code === 'invalid_type' && typeof input === 'string' ? 'is text' : said(input);
}

const inside = (data: unknown, step: PropertyKey) => (data as Record<PropertyKey, unknown> | undefined)?.[step];

const at = (data: unknown, path: Path) => path.reduce(inside, data);

/** A row is called by its id, any other entry of a list by its place. */
function stepName(data: unknown, path: Path): string {
  const step = path.at(-1)!;
  if (typeof step !== 'number') return String(step);
  const row = at(data, path);
  const name = inside(row, 'id') ?? inside(row, 'code') ?? inside(row, 'name');
  return typeof name === 'string' && name ? `“${name}”` : `entry ${step + 1}`;
}

const nameOf = (data: unknown, path: Path) =>
  path.map((_, i) => stepName(data, path.slice(0, i + 1))).join(', ') || 'the file';

/** The names of the fields that can stand at a place. */
function fieldsAt(schema: unknown, path: Path): string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  return step === undefined ? Object.keys(schema.shape) : fieldsAt(schema.shape[String(step)], rest);
}

const unknownField = (key: string, path: Path, known: string[]): Misfit => ({
  path: [...path, key],
  what: `there is no field “${key}”`,
  repair: suggestion(key, known, `take it out: ${MANUAL} lists the fields there are`),
});

/** Every field of `data` that does not fit. */
export function misfits(schema: z.ZodType, data: unknown): Misfit[] {
  const { error } = schema.safeParse(data, { reportInput: true, error: repairOf });
  return (error?.issues ?? []).flatMap((issue) => {
    const { path } = issue;
    if (issue.code !== 'unrecognized_keys') {
      return [{ path, what: `${nameOf(data, path)} ${fault(issue)}`, repair: issue.message }];
    }
    return issue.keys.map((key) => unknownField(key, path, fieldsAt(schema, path)));
  });
}
