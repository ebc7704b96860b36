// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { draftKey, entryKey, LET_GO, LOCK, LOCKED, settingKey } from '~/stores/keys';
import { hasLeft, letsGo, returned, settleLeaving, shiftLeaves, turn } from '~/stores/way-out';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => vi.restoreAllMocks());

const everyKey = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort();

it('marks the tab until its reader is back, and keeps nothing else unasked', () => {
  expect([hasLeft(), shiftLeaves(), letsGo()]).toEqual([false, true, false]);
  settleLeaving();
  expect(everyKey()).toEqual([settingKey('left'), settingKey('left')]);
  expect(hasLeft()).toBe(true);
  returned();
  expect([hasLeft(), everyKey()]).toEqual([false, []]);
});

it('keeps unfinished words, unless they are to be let go', () => {
  localStorage.setItem(draftKey('win-log:/'), '{"text":"half"}');
  sessionStorage.setItem(draftKey('win-log:/a/'), '{"text":"half"}');
  localStorage.setItem(entryKey('1'), '{}');
  settleLeaving();
  expect(everyKey()).toContain(draftKey('win-log:/'));
  localStorage.setItem(settingKey('unfinished'), 'let-go');
  settleLeaving();
  const left = [settingKey('left'), settingKey('left')];
  expect(everyKey()).toEqual([entryKey('1'), ...left, LET_GO, settingKey('unfinished')].sort());
});

it('hides a page that was given the storage of before it was left, each time anew', () => {
  for (let n = 0; n < 3; n++) {
    const before = turn();
    expect(hasLeft(before), 'nobody left meanwhile').toBe(false);
    settleLeaving();
    sessionStorage.clear();
    expect([hasLeft(), hasLeft(before)]).toEqual([false, true]);
    expect(hasLeft(), 'the tab is marked anew').toBe(true);
    sessionStorage.clear();
  }
  returned();
  expect([turn(), hasLeft('1')]).toEqual([null, false]);
});

it('tells other pages to lock where there is a lock', () => {
  settleLeaving();
  expect(localStorage.getItem(LOCKED)).toBe(null);
  localStorage.setItem(LOCK, '{}');
  settleLeaving();
  expect(localStorage.getItem(LOCKED)).toBe('1');
  settleLeaving();
  expect(localStorage.getItem(LOCKED)).toBe('0');
});

it('is held by no storage that refuses', () => {
  localStorage.setItem(settingKey('unfinished'), 'let-go');
  localStorage.setItem(LOCK, '{}');
  for (const place of ['localStorage', 'sessionStorage'] as const)
    vi.spyOn(window, place, 'get').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
  expect(settleLeaving).not.toThrow();
  expect([hasLeft(), shiftLeaves(), letsGo()]).toEqual([false, true, false]);
});
