import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits, SHAPE } from '../../src/core/record/shape.ts';
import { hasWayRound, isClosed, LEFT_OUT, stepOf, visionOf } from '../../src/core/vision.ts';

describe('a picture ahead', () => {
  it('says in words what was left out', () => {
    expect(visionOf({ when: 'later today', text: 'sit outside' })).toEqual({
      text: 'sit outside',
      when: 'later today',
      snag: 'none that I can see',
      plan: 'see on the day',
    });
    expect(visionOf({ when: 'later today', text: 'sit outside', plan: 'do half' }).snag).toBe(LEFT_OUT.snagUnknown);
  });

  it('knows when nothing could be seen', () => {
    expect(isClosed(visionOf({ when: 'in the next hour' }))).toBe(true);
    expect(isClosed(visionOf({ when: 'in the next hour', text: 'a warm drink' }))).toBe(false);
  });

  it('keeps every word that was written, and has the words that a record asks for', () => {
    const words = fc.option(fc.string(), { nil: undefined });
    fc.assert(
      fc.property(fc.record({ text: words, when: fc.string(), snag: words, plan: words }), (answers) => {
        const vision = visionOf(answers);
        for (const name of ['text', 'when', 'snag', 'plan'] as const) {
          expect(fits(SHAPE.vision[name]!, vision[name])).toBe(true);
          if (answers[name]) expect(vision[name]).toBe(answers[name]);
          if (name !== 'when') expect(vision[name]).not.toBe('');
        }
      }),
    );
  });
});

describe('the tiny action it can become', () => {
  const seen = visionOf({ when: 'next week', text: 'I see myself sit by the water.' });

  it('goes on after “I will”, at a moment of that time', () => {
    expect(stepOf(seen)).toEqual({ text: 'sit by the water', cue: 'I have a minute next week' });
    expect(stepOf({ ...seen, text: 'I will rest' }).text).toBe('rest');
    expect(stepOf({ ...seen, text: 'in my garden' }).text).toBe('in my garden');
  });

  it('takes the way round the snag along, where there are both', () => {
    const whole = { ...seen, snag: 'I am too tired', plan: 'do half' };
    expect(hasWayRound(whole)).toBe(true);
    expect(stepOf(whole).ifHard).toBe('do half, if I am too tired');
    expect(stepOf(visionOf({ when: 'later today', plan: 'do half' })).ifHard).toBeUndefined();
    expect(stepOf(visionOf({ when: 'later today', snag: 'rain' })).ifHard).toBeUndefined();
  });
});
