import { WHO } from './short-name-text.ts';

const INITIALS = /^(?:\p{Lu}\.?[-\s]?)+$/u;

/** A source by its authors’ names and year, as in a text: “Weick 1984”, “Webb and others 2013”. */
export function shortName({ authors, year }: { authors: string; year: number }): string {
  const names = authors
    .split(',')
    .map((part) => part.replace('&', '').trim())
    .filter((part) => part !== '' && !INITIALS.test(part));
  const [first, second] = names;
  const who =
    names.length > 2 || second?.startsWith('and ') ? WHO.more(first!) : second ? WHO.two(first!, second) : first;
  return `${who} ${year}`;
}
