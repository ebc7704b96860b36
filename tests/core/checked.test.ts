import { expect, test } from 'vitest';
import { checkedBy, checkedLater } from '~/core/checked';

const row = (day: string) => ({ checked: new Date(day) });

test('a list is as old as its oldest row', () => {
  expect(checkedBy([row('2027-01-03'), row('2026-11-22'), row('2026-12-01')])).toEqual(new Date('2026-11-22'));
});

test('a row says its own day only where it is later than that of the list', () => {
  const list = new Date('2026-11-22');
  expect(checkedLater(row('2026-12-01'), list)).toEqual(new Date('2026-12-01'));
  expect(checkedLater(row('2026-11-22'), list)).toBeUndefined();
});
