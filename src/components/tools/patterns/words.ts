import type { After, Before } from '~/core/record/entry';
import { FEW, isClear, standsOut, sum, type Row } from '~/core/patterns';
import { numberWord } from '~/core/text/number-word';
import { shortened } from '~/core/text/shortened';

/** The words of the pictures: their titles, what each says and what it cannot say, and the heads of their tables. */

export const TITLES = {
  days: 'Days you noted something',
  times: 'Time of day',
  helped: 'What helped',
  hindered: 'What got in the way',
  felt: 'Before and after',
  numbers: 'Before and after, in numbers',
  values: 'By what matters to you',
  actions: 'By plan',
  places: 'By place',
};

export const BUTTONS = { earlier: 'Earlier weeks', later: 'Later weeks', table: 'The same as a table' };

export const HEADS = { day: 'Day', time: 'Time', words: 'Words', before: 'Before', after: 'After', notes: 'Notes' };

/** The parts of a day from four o’clock on: short for the picture, in full for the table, and within a sentence. */
export const TIMES = [
  { short: '4–8', full: 'early morning, 4 to 8', within: 'in the early morning' },
  { short: '8–12', full: 'morning, 8 to 12', within: 'in the morning' },
  { short: '12–16', full: 'early afternoon, 12 to 16', within: 'in the early afternoon' },
  { short: '16–20', full: 'late afternoon, 16 to 20', within: 'in the late afternoon' },
  { short: '20–24', full: 'evening, 20 to midnight', within: 'in the evening' },
  { short: '0–4', full: 'night, midnight to 4', within: 'at night' },
];

export const WEEKDAYS = ['M', 'T', 'W', 'T', 'F', 'S', 'S'];

export const BEFORES: Record<Before, string> = {
  light: 'light',
  'in-between': 'in between',
  heavy: 'heavy',
  'not-sure': 'not sure',
};

export const AFTERS: Record<After, string> = {
  lighter: 'lighter',
  same: 'the same',
  heavier: 'heavier',
  'not-sure': 'not sure',
};

export const ENDS = { light: '0 light', heavy: '10 heavy' };

export const NONE = { values: 'not tied to one', actions: 'without a plan', places: 'no place named' };

export const others = (n: number) => (n === 1 ? 'one more wording' : `${numberWord(n)} more wordings`);

/** How many notes a stone stands for. */
export const stoneFor = (unit: number) =>
  unit === 1 ? 'One stone for each note.' : `One stone for up to ${numberWord(unit)} notes.`;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const isFew = (n: number) => n < FEW;
const tooFew = (n: number, one = 'note') =>
  `${capital(numberWord(n))} ${n === 1 ? `${one} is` : `${one}s are`} too few to see a pattern.`;

/** Words of the reader within a sentence of ours, whichever way they are written. */
const quoted = (label: string) => `“\u2068${shortened(label, 40)}\u2069”`;

export function sayDays(n: number): string {
  if (n === 0) return 'Nothing is noted in these weeks. Plain ground is fine.';
  const days = `${numberWord(n)} ${n === 1 ? 'day' : 'days'}`;
  return `On ${days} here you noted something. A plain place says nothing about how that day was.`;
}

export function sayTimes(notes: readonly number[]): string {
  const cannot = 'It shows when you wrote, not when things went well.';
  if (isFew(sum(notes))) return `${tooFew(sum(notes))} ${cannot}`;
  const time = isClear(notes) && TIMES[standsOut(notes)];
  const fact = time ? `More was noted ${time.within} than at other times.` : 'No time of day stands out.';
  return `${fact} ${cannot}`;
}

const CANNOT = {
  helped: 'It shows what went with a help, not why it helped.',
  hindered: 'It shows what was around you. None of it is a fault of yours.',
  values: 'It shows what you tied things to, not what matters most.',
  actions: 'It shows what you noted, not which plan is better.',
  places: 'It goes by the place you gave a plan, not by where you were.',
};

/** What one stone of a picture is: of help and hindrance a single note can mention several. */
const UNIT = { helped: 'mention', hindered: 'mention', values: 'note', actions: 'note', places: 'note' };

export function sayRows(sort: keyof typeof CANNOT, rows: readonly Row[]): string {
  const notes = rows.map((row) => row.notes);
  if (isFew(sum(notes))) return `${tooFew(sum(notes), UNIT[sort])} ${CANNOT[sort]}`;
  const named = rows.filter(({ label }) => label);
  const top = named[standsOut(named.map((row) => row.notes))];
  return `${top ? `${quoted(top.label)} stands here most often.` : 'Nothing stands out.'} ${CANNOT[sort]}`;
}

const NOT_FROM_IT = 'What came after need not have come from it.';

export function sayFelt(notes: Record<After, number>): string {
  const all = Object.values(notes);
  if (isFew(sum(all))) return `${tooFew(sum(all))} ${NOT_FROM_IT}`;
  const top = (Object.keys(notes) as After[])[standsOut(all)];
  if (!top) return `No answer stands out. ${NOT_FROM_IT}`;
  if (top === 'not-sure') return 'Most often you were not sure, and that is an answer.';
  return `Most often it felt ${AFTERS[top]} after. ${NOT_FROM_IT}`;
}

export const sayNumbers = (n: number) =>
  `${isFew(n) ? `${tooFew(n)} ` : ''}Each line goes from before to after. It shows your numbers, and they grade nothing.`;
