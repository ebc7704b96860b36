import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { answer, type Answers } from '~/components/record/answers';
import { fill } from '~/components/record/fill';

/**
 * Lets a line follow what is picked above it, until the reader’s own words stand there: those are never written over.
 * @param words what each pick puts into the line
 */
export function useFollowing(
  form: RefObject<HTMLFormElement>,
  pick: string,
  line: string,
  words: ReadonlyMap<string, string>,
) {
  const before = useRef('');
  return (answers: Answers) => {
    const picked = words.get(answer(answers, pick)) ?? '';
    const left = before.current;
    before.current = picked;
    const typed = answer(answers, line);
    if (picked !== left && (typed === '' || typed === left)) fill(form.current, line, picked);
  };
}
