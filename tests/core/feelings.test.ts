import { describe, expect, it } from 'vitest';
import feelings from '../../src/content/feelings.json';
import enEspanol from '../../src/locales/es/content/feelings.json';
import { feelingInWords, offersSupport } from '../../src/core/feelings.ts';
import { editable } from '../../src/core/record/editable.ts';
import { lineOf } from '../../src/core/story.ts';
import { anEntry } from '../factories.ts';

const { families } = feelings;
const words = families.flatMap((family) => family.words);

describe('the words', () => {
  it('are 64 in eight families, each once, each with what it means to who says it', () => {
    expect(families).toHaveLength(8);
    expect(words).toHaveLength(64);
    expect(new Set(words.map(({ label }) => label)).size).toBe(64);
    expect(words.every(({ meaning, intensity }) => meaning && [1, 2, 3].includes(intensity))).toBe(true);
  });

  it('hold no comma, as how strong a feeling is stands after one', () => {
    expect(words.filter(({ label }) => label.includes(','))).toEqual([]);
  });
});

describe('how strong', () => {
  it('goes into the words, and can be left out', () => {
    expect(feelingInWords('uneasy', 'a little')).toBe('uneasy, a little');
    expect(feelingInWords('uneasy')).toBe('uneasy');
  });

  it('does not run together with the next word when it is read', () => {
    const of = (...words: string[]) => lineOf(anEntry('feeling', { words })).text;
    expect(of('uneasy, a little', 'low')).toBe('uneasy, a little; low');
    expect(of('uneasy', 'low')).toBe('uneasy, low');
  });
});

describe('support', () => {
  it('stands beside three words, however strong they are', () => {
    expect(words.filter(({ label }) => offersSupport([label], families)).map(({ label }) => label)).toEqual([
      'terrified',
      'hopeless',
      'worthless',
    ]);
    expect(offersSupport(['low', 'hopeless, a little'], families)).toBe(true);
  });

  it('is not brought up by a word of the reader’s own that begins like one of them', () => {
    expect(offersSupport(['hopelessly late', 'my hopeless bike'], families)).toBe(false);
    expect(offersSupport([], families)).toBe(false);
  });
});

it('can be changed later: each word by itself, what was picked, and the response', () => {
  expect(editable('feeling').map(({ name, several }) => [name, several])).toEqual([
    ['words', true],
    ['before', undefined],
    ['after', undefined],
    ['response', undefined],
  ]);
});

describe('the way to support', () => {
  const heavy = ({ families }: typeof feelings) =>
    families.flatMap((family) => family.words).filter(({ offer_support }) => offer_support);

  it.each(['en', 'es'])('stands beside the same words in %s, whichever language they were noted in', (language) => {
    const here = language === 'en' ? feelings : (enEspanol as typeof feelings);
    for (const { label } of [...heavy(feelings), ...heavy(enEspanol as typeof feelings)])
      expect(offersSupport([`${label}, x`], here.families), label).toBe(true);
    expect(offersSupport(['low', 'mezcla'], here.families)).toBe(false);
  });
});
