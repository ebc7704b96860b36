import { table, type Table } from './table.ts';

/** One figure that has a budget. It holds when it is not above it. */
export interface Check {
  what: string;
  value: number;
  budget: number;
  /** `KB` is 1,000 bytes; '' is a bare number. */
  unit: 'KB' | 'MB' | 'ms' | 's' | '';
}

/** What one part of the bench found. */
export interface Part {
  title: string;
  /** What was measured, how often, and what is counted. */
  said: readonly string[];
  tables?: readonly Table[];
  checks?: readonly Check[];
}

const DIGITS = { KB: 1, MB: 0, ms: 0, s: 1, '': 3 } as const;

/** Judged as it is printed: 24.04 KB is 24.0. A value that was not reached is NaN, and does not hold. */
export const holds = ({ value, budget, unit }: Check) => Number(value.toFixed(DIGITS[unit])) <= budget;

function figure(value: number, unit: Check['unit']): string {
  const text = value.toFixed(Number.isInteger(value) ? 0 : DIGITS[unit]);
  return unit ? `${text} ${unit}` : text;
}

const verdicts = (checks: readonly Check[]): Table => ({
  head: ['against its budget', 'measured', 'budget', ''],
  rows: checks.map((one) => [
    one.what,
    figure(one.value, one.unit),
    `≤ ${figure(one.budget, one.unit)}`,
    holds(one) ? '✓' : '✗',
  ]),
});

/** A part as plain text. */
export function report({ title, said, tables = [], checks = [] }: Part): string {
  const shown = checks.length > 0 ? [...tables, verdicts(checks)] : tables;
  return [`\n── ${title}`, ...said, ...shown.map((one) => `\n${table(one)}`)].join('\n');
}

/** Bytes as KB of 1,000, as text. */
export const kilo = (bytes: number) => (bytes / 1000).toFixed(1);
