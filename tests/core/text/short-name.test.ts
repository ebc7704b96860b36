import { expect, it } from 'vitest';
import references from '~/content/references.json';
import { allAuthors, shortName } from '../../../src/core/text/short-name.ts';
import { WHO } from '../../../src/core/text/short-name-text.ts';

it.each([
  ['Weick, K. E.', 'Weick 1984'],
  ['Amabile, T. M., & Kramer, S. J.', 'Amabile and Kramer 1984'],
  ['Meewisse, M.-L., Reitsma, J. B., & Olff, M.', 'Meewisse and others 1984'],
  ['Heinz, M. V., and colleagues', 'Heinz and others 1984'],
  ['American Psychological Association', 'American Psychological Association 1984'],
])('%s is called %s', (authors, name) => expect(shortName({ authors, year: 1984 })).toBe(name));

it('all authors stand as they are in the references', () => {
  for (const { authors } of references) expect(allAuthors(authors)).toBe(authors);
});

it('those a list leaves out have words in each language', () => {
  const left = references.flatMap(({ authors }) => / (and (?:many |)(?:others|colleagues))$/.exec(authors)?.[1] ?? []);
  expect(Object.keys(WHO.rest)).toEqual(expect.arrayContaining(left));
});
