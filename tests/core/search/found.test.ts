import { describe, expect, test } from 'vitest';
import { byFit, found, held, together, type IndexedPage } from '~/core/search/found';

const page = (changes: Partial<IndexedPage> = {}): IndexedPage => ({
  url: '/articles/a-page/',
  content: 'Begin with one promise for a day.',
  meta: {
    title: 'Small promises',
    question: 'Where do I start?',
    summary: 'How to begin.',
    asks: 'am i lazy or is somthing wrong',
    minutes: '1 5 9',
  },
  filters: { topic: ['Self-trust'], tool: ['One tiny action'] },
  ...changes,
});

describe('found', () => {
  test('an article shows its question, minutes, topic, tools and the passage', () => {
    expect(found(page(), ['promises'])).toEqual({
      url: '/articles/a-page/',
      kind: 'article',
      title: 'Small promises',
      question: 'Where do I start?',
      minutes: '1, 5 or 9 minutes',
      topic: 'Self-trust',
      tools: ['One tiny action'],
      passage: [
        { text: 'Begin with one ', marked: false },
        { text: 'promise', marked: true },
        { text: ' for a day.', marked: false },
      ],
    });
  });

  test('a page found by a phrase that is never shown gives its summary', () => {
    const { passage } = found(page(), ['somthing']);
    expect(passage).toEqual([{ text: 'How to begin.', marked: false }]);
  });

  test('common words make no passage, where a telling one stands elsewhere', () => {
    const { passage } = found(page({ content: 'Get out, get going. The bed is warm.' }), ['get', 'out', 'bed']);
    expect(passage.filter(({ marked }) => marked)).toEqual([{ text: 'bed', marked: true }]);
  });

  test('small words are no reason for a mark', () => {
    const { passage } = found(page({ content: 'A step in a day.' }), ['i', 'in']);
    expect(passage).toEqual([{ text: 'How to begin.', marked: false }]);
  });

  test('other pages do with less, under a sub-path too', () => {
    const tool = found(page({ url: '/base/tools/pause/', meta: { title: 'A pause' }, filters: {} }), ['promise']);
    expect(tool).toMatchObject({ kind: 'tool', title: 'A pause', tools: [], question: undefined, minutes: undefined });
    expect(found(page({ url: '/safety/', meta: {} }), []).title).toBe('/safety/');
  });
});

test('a page holds a word in its text, its title or its phrases, and no other', () => {
  expect(held(page(), ['promises', 'somthing', 'small', 'zebra'])).toEqual(['promises', 'somthing', 'small']);
});

test('a page with more of the words comes before one with more of a single word; the far tail is left out', () => {
  const hit = (id: string, score: number) => ({ id, score });
  const pages = together([
    { key: 'tired', hits: [hit('one', 9), hit('both', 4), hit('far', 0.2)] },
    { key: 'mother', hits: [hit('both', 4), hit('both', 2)] },
  ]);
  expect(pages.map(({ id }) => id)).toEqual(['both', 'one']);
});

test('a common word says less than another', () => {
  const pages = together([
    { key: 'everything', hits: [{ id: 'common', score: 5 }] },
    { key: 'chaos', hits: [{ id: 'telling', score: 4 }] },
  ]);
  expect(pages.map(({ id }) => id)).toEqual(['telling', 'common']);
});

test('an article comes before another page that fits as well', () => {
  const [safety, article] = [
    { url: '/safety/', score: 2 },
    { url: '/articles/a/', score: 1.9 },
  ];
  expect([safety, article].sort(byFit)).toEqual([article, safety]);
  expect([{ ...safety, score: 4 }, article].sort(byFit)[0]!.url).toBe('/safety/');
});
