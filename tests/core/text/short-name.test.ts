import { expect, it } from 'vitest';
import { shortName } from '../../../src/core/text/short-name.ts';

it.each([
  ['Weick, K. E.', 'Weick 1984'],
  ['Amabile, T. M., & Kramer, S. J.', 'Amabile and Kramer 1984'],
  ['Meewisse, M.-L., Reitsma, J. B., & Olff, M.', 'Meewisse and others 1984'],
  ['Heinz, M. V., and colleagues', 'Heinz and others 1984'],
  ['American Psychological Association', 'American Psychological Association 1984'],
])('%s is called %s', (authors, name) => expect(shortName({ authors, year: 1984 })).toBe(name));
