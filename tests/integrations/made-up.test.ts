import { expect, test } from 'vitest';
import { listed } from '../../integrations/checks/problem.ts';
import { checkSources } from '../../integrations/checks/source/check.ts';
import { madeUp, slugOf } from '../bench/made-up.ts';
import { aHouse } from './samples.ts';

const house = aHouse();
const { topics, needs, tools, references } = house.ids;
const write = madeUp(
  { topics, needs, tools, references, drawings: house.drawings, unwanted: house.unwanted.map(({ word }) => word) },
  60,
);

test('made-up articles pass every check, and are the same each time', () => {
  const files = Array.from({ length: 60 }, (_, i) => ({
    file: `src/content/articles/${slugOf(i)}.mdx`,
    text: write(i),
  }));
  expect(listed(checkSources(files, house).problems)).toBe('');
  expect(write(7)).toBe(files[7]?.text);
});
