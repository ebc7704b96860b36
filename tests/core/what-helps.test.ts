import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { felt } from '~/core/felt';
import { pauseAsWin } from '~/core/pauses';
import { notedOf, whatHelps, type Source } from '~/core/what-helps';
import { anEntry, anyText, aWin, busy, second } from '../factories';

let made = 0;
/** Each is written a second after the one before. */
const next = () => ({ id: `id-${made}`, at: new Date(Date.UTC(2026, 10, 22) + made++ * 1000).toISOString() });
const win = (over: object = {}) => aWin({ ...next(), ...over });
const feeling = (over: object = {}) => anEntry('feeling', { words: ['tense'] }, { ...next(), ...over });
const texts = (...from: Parameters<typeof whatHelps>) => whatHelps(...from).map(({ text }) => text);

describe('how it felt after', () => {
  it('is the word that was picked, whatever the numbers say', () => {
    expect(felt({ after: 'lighter', beforeScale: 1, afterScale: 9 })).toBe('lighter');
    expect(felt({ after: 'same' })).toBe('same');
  });

  it('is what two numbers say, where zero is a number', () => {
    expect(felt({ beforeScale: 4, afterScale: 0 })).toBe('lighter');
    expect(felt({ beforeScale: 0, afterScale: 4 })).toBe('heavier');
    expect(felt({ beforeScale: 0, afterScale: 0 })).toBe('same');
    expect(felt({ after: 'not-sure', beforeScale: 3, afterScale: 1 })).toBe('lighter');
  });

  it('is nothing where nothing can be set against another', () => {
    expect([{}, { after: 'not-sure' as const }, { afterScale: 0 }, { beforeScale: 0 }].map(felt)).toEqual(
      Array(4).fill(undefined),
    );
  });
});

describe('what helps', () => {
  it('is what the reader wrote as a help, also when it did not get lighter', () => {
    expect(texts([win({ helped: 'the cold air' }), win({ helped: ' music ', after: 'same' })])).toEqual([
      'music',
      'the cold air',
    ]);
  });

  it('is what was done before it felt lighter, and of a rest what its reader wrote as a help', () => {
    expect(
      texts([
        win({ text: 'opened the window', after: 'lighter' }),
        win({ text: 'Rested.', helped: 'a blanket', how: 'rested', beforeScale: 6, afterScale: 0 }),
      ]),
    ).toEqual(['a blanket', 'opened the window']);
  });

  it('is the pause and the response after which a feeling was lighter', () => {
    expect(texts(undefined, [feeling({ pause: 'feet down', response: 'texted Sam', after: 'lighter' })])).toEqual([
      'texted Sam',
      'feet down',
    ]);
  });

  it('is one line for a pause, wherever it was noted', () => {
    const paused = win({ text: pauseAsWin('Feet down'), after: 'lighter' });
    expect(whatHelps([paused], [feeling({ pause: 'feet down', after: 'lighter' })])).toMatchObject([
      { text: 'feet down', times: 2 },
    ]);
    expect(texts([paused])).toEqual(['Feet down']);
  });

  it('is not what was the same or heavier after, nor what nobody is sure of', () => {
    const afters = ['same', 'heavier', 'not-sure', undefined];
    expect(texts(afters.map((after) => win({ after })))).toEqual([]);
    expect(texts([], [feeling({ pause: 'feet down', after: 'heavier' })])).toEqual([]);
  });

  it('is one line for the same words, whatever their case and spaces, as they were written last', () => {
    const [one] = whatHelps([win({ helped: 'The  cold air' }), win({ helped: 'the cold air ' })]);
    expect(one).toMatchObject({ text: 'the cold air', times: 2 });
    expect(whatHelps([win({ helped: 'tea', text: 'Tea', after: 'lighter' })])).toMatchObject([{ times: 1 }]);
  });

  it('is said to be noted twice at most, or more', () => {
    const often = (n: number) => whatHelps(Array.from({ length: n }, () => win({ helped: 'tea' }))).map(notedOf)[0];
    expect([1, 2, 3, 40].map(often)).toEqual(['once', 'twice', 'more', 'more']);
  });

  it('begins with what was noted more often, and among equals with the latest', () => {
    const all = ['tea', 'air', 'tea', 'music', 'air', 'sleep'].map((helped) => win({ helped }));
    expect(texts(all)).toEqual(['air', 'tea', 'sleep', 'music']);
    expect(whatHelps(all)[0]?.latest).toBe(all[4]);
  });

  it('says when it has felt heavier too, and puts that last', () => {
    const mixed = [win({ helped: 'tea' }), win({ helped: 'tea' }), win({ helped: 'Tea', after: 'heavier' })];
    expect(whatHelps([...mixed, win({ helped: 'air' })])).toMatchObject([
      { text: 'air', heavierToo: false },
      { text: 'Tea', times: 3, heavierToo: true },
    ]);
    const both = [win({ text: 'a walk', after: 'lighter' }), win({ text: 'A walk', after: 'heavier' })];
    expect(whatHelps(both)).toMatchObject([{ text: 'a walk', times: 1, heavierToo: true }]);
  });

  it('leaves out answers that name nothing, and keeps a single sign that does', () => {
    const helped = ['-', '?', 'Nothing.', 'not sure', "I don't know", ' ', '☀️', 'nothing much but the dog'];
    expect(texts(helped.map((one) => win({ helped: one })))).toEqual(['nothing much but the dog', '☀️']);
  });

  it('is empty for an empty record', () => {
    expect(whatHelps()).toEqual([]);
  });

  const anySource: fc.Arbitrary<Source> = fc
    .record({
      id: fc.uuid(),
      at: fc.nat(50).map(second),
      helped: fc.option(fc.oneof(anyText, fc.constantFrom('tea', ' Tea', 'TEA', 'air')), { nil: undefined }),
      text: anyText,
      after: fc.constantFrom('lighter', 'heavier', 'same', 'not-sure', undefined),
    })
    .map((over) => aWin(over));

  it('is the same in whatever order the entries come, invents no word and doubles none', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anySource, { selector: ({ id }) => id }), (all) => {
        const helps = whatHelps(all);
        expect(whatHelps([...all].reverse())).toEqual(helps);
        const written = new Set(all.flatMap((one) => ('text' in one ? [one.text.trim(), one.helped?.trim()] : [])));
        expect(helps.every(({ text }) => written.has(text))).toBe(true);
        const keys = helps.map(({ text }) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' '));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('takes a long record in its stride', () => {
    const many = Array.from({ length: 10_000 }, (_, n) =>
      aWin({ id: `n-${n}`, at: new Date(n * 6e7).toISOString(), helped: `help ${n % 400}`, after: 'lighter' }),
    );
    const before = busy();
    expect(whatHelps(many)).toHaveLength(401);
    expect(busy() - before).toBeLessThan(500);
  });
});
