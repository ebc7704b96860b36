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

const REST = new Map(Object.entries(WHO.rest));

/** All the authors of a source, and those that its list leaves out in the words of this language. */
export const allAuthors = (authors: string): string =>
  authors.replace(/and [a-z ]+$/, (rest) => REST.get(rest) ?? rest);
