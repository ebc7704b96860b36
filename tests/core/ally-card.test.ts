import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asText, CARD_LINES, cardOf, tickedAtFirst, writtenLines, type CardLine } from '../../src/core/ally-card.ts';
import { anEntry, anyText } from '../factories.ts';

const BLANK = { name: '', trying: '', helps: '', doesNotHelp: '', rhythm: '', stopWord: '' };
const NAMES = Object.fromEntries(CARD_LINES.map((line) => [line, `(${line})`])) as Record<CardLine, string>;
const ally = (fields: Partial<typeof BLANK>) => anEntry('ally', { ...BLANK, ...fields });

describe('what goes on a card', () => {
  it('is at first every line that holds words, but not the name', () => {
    const one = ally({ name: 'Sam', trying: 'to go out', rhythm: ' ', stopWord: 'not today' });
    expect(writtenLines(one)).toEqual(['name', 'trying', 'stopWord']);
    expect(tickedAtFirst(one)).toEqual(['trying', 'stopWord']);
    expect(tickedAtFirst(ally({ name: 'Sam' }))).toEqual([]);
  });

  it('is what is ticked, in the order of the card, whatever the order of the ticks', () => {
    const one = ally({ name: 'Sam', trying: 'to go out', helps: 'tea' });
    expect(cardOf(one, ['helps', 'side', 'name', 'rhythm'], NAMES)).toEqual([
      { name: '(name)', value: 'Sam' },
      { name: '(helps)', value: 'tea' },
    ]);
    expect(cardOf(one, [], NAMES)).toEqual([]);
  });

  it('never holds a line that is not ticked', () => {
    fc.assert(
      fc.property(fc.subarray([...CARD_LINES]), (ticked) => {
        const full = anEntry('ally', Object.fromEntries(CARD_LINES.map((line) => [line, `<${line}>`])) as typeof BLANK);
        const words = asText('Words', cardOf(full, ticked, NAMES), ['How to answer']);
        for (const line of CARD_LINES) expect(words.includes(`<${line}>`)).toBe(ticked.includes(line));
      }),
    );
  });
});

describe('the card as text', () => {
  it('has a line for each, and the side apart', () => {
    const card = cardOf(ally({ trying: 'to go out', helps: 'tea' }), ['trying', 'helps'], NAMES);
    expect(asText('Words', card)).toBe('Words\n(trying): to go out\n(helps): tea');
    expect(asText('Words', card, ['Ask how it went.'])).toBe(
      'Words\n(trying): to go out\n(helps): tea\n\nAsk how it went.',
    );
  });

  it('begins with words of ours, so that no phone takes it for an address', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom('https://example.org', 'tel:1', 'WIFI:S:x;;')), (text) => {
        const words = asText('Words', cardOf(ally({ trying: text }), ['trying'], NAMES));
        expect(words.startsWith('Words')).toBe(true);
      }),
    );
  });
});
