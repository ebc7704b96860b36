import type { Entry, From } from '~/core/record/entry';
import { dayInWords } from '~/core/days';
import { dayOf } from '~/core/time';
import { LINE } from './note-text';

/** Whether something was written at a passage: with this tool, in this article. */
export const isFrom = (from: From | undefined, here: From | undefined) =>
  here !== undefined && from?.article === here.article && from.tool === here.tool;

/** The small line above an entry: what it is and when; at the passage it was written, that too. */
export function noteFor(label: string, { day, from }: Entry, here: From | undefined): string {
  const when = dayInWords(day, dayOf(new Date()));
  return isFrom(from, here) ? `${label}. ${LINE.here(when)}.` : `${label}, ${when}`;
}
