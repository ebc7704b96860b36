import type { Answer, Query } from './ask';
import { TEXT } from './text';

/** The state of a search as one sentence. */
export function said(answer: Answer, { words }: Query): string {
  if (answer.state === 'found') return TEXT.count(answer.total);
  if (answer.state === 'unavailable') return TEXT.unavailable;
  if (answer.state === 'nothing') return words ? TEXT.nothing : TEXT.nothingChosen;
  if (answer.state === 'begun') return TEXT.begun;
  return TEXT.looking;
}
