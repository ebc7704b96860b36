import type { Kind } from './entry.ts';

/**
 * A field’s form: free text, several texts, a number from 0 to 10, or one of a few words. `?` marks it optional.
 * A `line` is a text that can be skipped and is there all the same, as ''.
 */
export type Form = 'text' | 'line' | 'text?' | 'texts' | 'scale?' | { oneOf: readonly string[]; optional?: true };

const BEFORE: Form = { oneOf: ['heavy', 'in-between', 'light', 'not-sure'], optional: true };
const AFTER: Form = { oneOf: ['heavier', 'same', 'lighter', 'not-sure'], optional: true };

/** The form of every field of every kind, for telling a whole entry from a damaged one. */
export const SHAPE: Record<Kind, Record<string, Form>> = {
  value: { label: 'text', meaning: 'text?' },
  action: {
    text: 'text',
    cue: 'text',
    place: 'text?',
    smaller: 'text?',
    ifHard: 'text?',
    valueId: 'text?',
    stage: { oneOf: ['trying', 'steady', 'resting', 'done'] },
    buildsOn: 'text?',
  },
  win: {
    text: 'text',
    how: { oneOf: ['did', 'smaller', 'rested', 'came-back'] },
    actionId: 'text?',
    valueId: 'text?',
    before: BEFORE,
    after: AFTER,
    beforeScale: 'scale?',
    afterScale: 'scale?',
    helped: 'text?',
    hindered: 'text?',
    nextTime: 'text?',
  },
  setback: {
    around: 'text?',
    text: 'text',
    lesson: 'text?',
    choice: { oneOf: ['keep', 'shrink', 'move', 'drop'] },
    actionId: 'text?',
    returnTo: 'text?',
  },
  feeling: { words: 'texts', before: BEFORE, after: AFTER, response: 'text?', pause: 'text?' },
  story: { text: 'text', discount: 'text?', fact: 'text?', winId: 'text?', valueId: 'text?' },
  vision: { text: 'text', when: 'text', snag: 'text', plan: 'text', actionId: 'text?' },
  ally: { name: 'line', trying: 'line', helps: 'line', doesNotHelp: 'line', rhythm: 'line', stopWord: 'line' },
  limit: { text: 'text', sayIt: 'text' },
  day: { morning: 'text?', midday: 'text?', evening: 'text?' },
  review: { week: 'text', noticed: 'text?', change: 'text?' },
};

const isScale = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 10;
const isTexts = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Whether a value has the form of its field. */
export function fits(form: Form, value: unknown): boolean {
  if (typeof form === 'object') {
    return value === undefined ? form.optional === true : form.oneOf.includes(value as string);
  }
  if (form.endsWith('?') && value === undefined) return true;
  if (form === 'scale?') return isScale(value);
  return form === 'texts' ? isTexts(value) : typeof value === 'string';
}
