import { describe, expect, it } from 'vitest';
import { NO_LINE, spoken, TEST_PLANS, testOf } from '../../src/core/limits.ts';
import { anAction, anEntry } from '../factories.ts';

const limit = anEntry('limit', { text: 'I leave at nine', sayIt: 'I have to go now.' });
const silent = anEntry('limit', { text: 'I leave at nine', sayIt: NO_LINE }, { id: 'silent' });

describe('a limit', () => {
  it('is tried with its line, or with its own words where it has none', () => {
    expect(spoken(limit)).toBe('I have to go now.');
    expect(spoken(silent)).toBe('I leave at nine');
  });
});

describe('the test of a limit', () => {
  const words = spoken(limit);
  const alone = anAction({ id: 'alone', text: TEST_PLANS.alone(words) });
  const kind = anAction({ id: 'kind', text: TEST_PLANS.kind(words) });

  it('is known by its words: the latest one that stands', () => {
    const other = anAction({ id: 'other', text: TEST_PLANS.alone('No.') });
    const all = [limit, silent];
    expect(testOf(limit, all, [alone, kind, other])).toBe(kind);
    expect(testOf(limit, all, [alone, { ...kind, stage: 'resting' }])).toBe(alone);
    expect(testOf(silent, all, [alone, kind, other])).toBeUndefined();
    expect(testOf(limit)).toBeUndefined();
  });

  it('is no plan of the reader’s own that has the line in it', () => {
    expect(testOf(limit, [limit], [anAction({ text: `write “${words}” on a card` })])).toBeUndefined();
  });

  it('belongs to the latest of the limits with the same line', () => {
    const twin = { ...limit, id: 'twin' };
    expect([limit, twin].map((one) => testOf(one, [limit, twin], [alone]))).toEqual([undefined, alone]);
  });

  it('stays with a line, and a plan, that was changed', () => {
    const earlier = (fields: object) => [{ updatedAt: limit.updatedAt, ...fields }];
    const changed = { ...limit, sayIt: 'Good night.', earlier: earlier({ text: limit.text, sayIt: limit.sayIt }) };
    expect(testOf(changed, [changed], [alone])).toBe(alone);
    const smaller = { ...alone, text: 'think it', earlier: earlier({ text: alone.text }) };
    expect(testOf(limit, [limit], [smaller])).toBe(smaller);
  });
});
