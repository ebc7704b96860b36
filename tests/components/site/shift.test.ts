import { beforeEach, describe, expect, it, vi } from 'vitest';
import { countShift, PATIENCE } from '../../../src/components/site/shift';

vi.useFakeTimers();

const NONE = { repeat: false, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const SHIFT = { ...NONE, key: 'Shift' };

let said: (number | 'late' | 'broken')[];
let count: ReturnType<typeof countShift>;

beforeEach(() => {
  vi.clearAllTimers();
  said = [];
  count = countShift({ counted: (left) => said.push(left), over: (late) => said.push(late ? 'late' : 'broken') });
});

function press(change: Partial<typeof SHIFT> = {}) {
  count.down({ ...SHIFT, shiftKey: true, ...change });
  count.up({ ...SHIFT, ...change });
}

/** Another key, with Shift held. */
function capital() {
  count.down({ ...SHIFT, shiftKey: true });
  count.down({ ...NONE, key: 'A', shiftKey: true });
  count.up({ ...NONE, key: 'A', shiftKey: true });
  count.up(SHIFT);
}

it('counts down three presses of Shift by itself', () => {
  press();
  press();
  press();
  expect(said.filter((one) => typeof one === 'number')).toEqual([2, 1, 0]);
});

it('begins anew after the third', () => {
  for (let n = 0; n < 3; n++) press();
  said = [];
  press();
  expect(said).toEqual([2]);
});

it('gives each press its time, and says when it is over', () => {
  press();
  vi.advanceTimersByTime(PATIENCE - 1);
  press();
  vi.advanceTimersByTime(PATIENCE - 1);
  expect(said).toEqual([2, 1]);
  vi.advanceTimersByTime(1);
  expect(said).toEqual([2, 1, 'late']);
  press();
  expect(said).toEqual([2, 1, 'late', 2]);
});

describe('does not count', () => {
  it('capitals', () => {
    for (let n = 0; n < 4; n++) capital();
    expect(said).toEqual([]);
  });

  it('on, when a capital comes between', () => {
    press();
    press();
    capital();
    press();
    expect(said).toEqual([2, 1, 'broken', 2]);
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'] as const)('Shift with %s', (held) => {
    for (let n = 0; n < 3; n++) press({ [held]: true });
    expect(said).toEqual([]);
  });

  it('Shift that was held before the other modifier', () => {
    count.down({ ...SHIFT, shiftKey: true });
    count.down({ ...NONE, key: 'Alt', shiftKey: true, altKey: true });
    count.up({ ...NONE, key: 'Alt', shiftKey: true });
    count.up(SHIFT);
    expect(said).toEqual([]);
  });

  it('a click made with Shift', () => {
    count.down({ ...SHIFT, shiftKey: true });
    count.interrupt();
    count.up(SHIFT);
    expect(said).toEqual([]);
  });

  it('one of two Shifts while the other is held', () => {
    count.down({ ...SHIFT, shiftKey: true });
    count.up({ ...SHIFT, shiftKey: true });
    expect(said).toEqual([]);
  });
});

it('counts a long press once', () => {
  count.down({ ...SHIFT, shiftKey: true });
  for (let n = 0; n < 20; n++) count.down({ ...SHIFT, shiftKey: true, repeat: true });
  count.up(SHIFT);
  expect(said).toEqual([2]);
});
