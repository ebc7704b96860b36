import { describe, expect, it } from 'vitest';
import { NO_LINE, spoken, testOf } from '../../src/core/limits.ts';
import { anAction, anEntry } from '../factories.ts';

const limit = anEntry('limit', { text: 'I leave at nine', sayIt: 'I have to go now.' });
const silent = anEntry('limit', { text: 'I leave at nine', sayIt: NO_LINE });

describe('a limit', () => {
  it('is tried with its line, or with its own words where it has none', () => {
    expect(spoken(limit)).toBe('I have to go now.');
    expect(spoken(silent)).toBe('I leave at nine');
  });

  it('knows its test by the words: the latest one that stands', () => {
    const alone = anAction({ id: 'alone', text: 'say “I have to go now.” out loud, alone' });
    const kind = anAction({ id: 'kind', text: 'say “I have to go now.” to somebody kind' });
    const other = anAction({ id: 'other', text: 'say “No.” out loud' });
    expect(testOf(limit, [alone, kind, other])).toBe(kind);
    expect(testOf(limit, [alone, { ...kind, stage: 'resting' }])).toBe(alone);
    expect(testOf(silent, [alone, kind, other])).toBeUndefined();
    expect(testOf(limit)).toBeUndefined();
  });
});
