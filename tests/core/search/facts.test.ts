import { expect, test } from 'vitest';
import { articleFacts, filters, inMinutes, options, toolFacts } from '~/core/search/facts';

const article = {
  question: 'Where do I start?',
  summary: 'One step.',
  asks: ['where do i start', 'to tired to begin'],
  minutes: { 1: 1, 5: 6, all: 9 },
  energy: 'some',
  topic: 'Self-trust',
  tools: ['One tiny action'],
  needs: ['rest'],
} as const;

const facts = articleFacts({
  ...article,
  asks: [...article.asks],
  tools: [...article.tools],
  needs: [...article.needs],
});

test('an article answers to each of its lengths, and to every energy from its own up', () => {
  expect(facts.filters.time).toEqual(['1 minute', '5 minutes', '15 minutes']);
  expect(facts.filters.energy).toEqual(['some', 'good']);
});

test('the phrases people type are searched, apart from the text', () => {
  expect(facts.meta.asks).toBe('where do i start. to tired to begin');
});

test('a choice offers only what leads somewhere, times and energies in their order', () => {
  const pages = [facts, toolFacts({ title: 'A note of what you did', summary: 'One line.', minutes: 1 })];
  expect(options(pages)).toEqual({
    time: ['1 minute', '5 minutes', '15 minutes'],
    energy: ['some', 'good'],
    need: ['rest'],
    tool: ['A note of what you did', 'One tiny action'],
    topic: ['Self-trust'],
  });
});

test('an empty choice narrows nothing', () => {
  expect(filters({ time: '', energy: 'low' })).toEqual({ energy: 'low' });
});

test('says minutes as a person would', () => {
  expect(inMinutes([1, 5, 9])).toBe('1, 5 or 9 minutes');
  expect(inMinutes([1, 1, 4])).toBe('1 or 4 minutes');
  expect(inMinutes([1])).toBe('1 minute');
  expect(inMinutes([3])).toBe('3 minutes');
});
