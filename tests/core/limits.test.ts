import { describe, expect, it } from 'vitest';
import { NO_LINE, spoken, testOf } from '../../src/core/limits.ts';
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
  const alone = anAction({ id: 'alone', buildsOn: limit.id });
  const kind = anAction({ id: 'kind', buildsOn: limit.id });

  it('is the latest plan that stands and was built on it', () => {
    const other = anAction({ id: 'other', buildsOn: silent.id });
    expect(testOf(limit, [alone, kind, other])).toBe(kind);
    expect(testOf(limit, [alone, { ...kind, stage: 'resting' }])).toBe(alone);
    expect(testOf(silent, [alone, kind, other])).toBe(other);
    expect(testOf(limit)).toBeUndefined();
  });

  it('is no other plan, whatever its words are', () => {
    expect(testOf(limit, [anAction({ text: limit.sayIt })])).toBeUndefined();
  });
});
