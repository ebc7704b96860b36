import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Card } from '~/core/text/likeness';
import { related } from '~/core/text/related';

const card = (id: string, over: Partial<Card> = {}): Card => ({
  id,
  topic: 'Trust',
  needs: [],
  tools: [],
  minutes: 5,
  ...over,
});

const waysOf = (cards: Card[], id: string) => related(cards).get(id)!;
const leadingTo = (cards: Card[]) => {
  const named = [...related(cards).values()].flat();
  return cards.map(({ id }) => named.filter((way) => way.id === id).length);
};

/** The published articles as they are compared, but for the words of their labels. */
const library = readdirSync('src/content/articles').map((file) => {
  const head = parse(readFileSync(`src/content/articles/${file}`, 'utf8').split(/^---$/m)[1]!) as Omit<Card, 'id'>;
  return card(file, { topic: head.topic, needs: head.needs, tools: head.tools });
});

/** A library like any other: the numbers decide, and the same number always makes the same one. */
function aLibrary(size: number, seed: number): Card[] {
  let state = seed;
  const pick = (most: number) => (state = (state * 48271) % 2147483647) % most;
  const some = (name: string) => [...new Set(Array.from({ length: 1 + pick(4) }, () => `${name} ${pick(9)}`))];
  return Array.from({ length: size }, (_, i) =>
    card(`article-${i}`, { topic: `Topic ${pick(6)}`, needs: some('need'), tools: some('tool') }),
  );
}

it('prefers a shared topic, then a need, then a tool, and never names the article itself', () => {
  const cards = [
    card('here', { needs: ['rest'], tools: ['Pause'] }),
    card('tool', { topic: 'Other', tools: ['Pause'], minutes: 1 }),
    card('need', { topic: 'Other', needs: ['rest'], tools: ['Story'] }),
    card('topic', { minutes: 6 }),
  ];
  expect(waysOf(cards, 'here')).toEqual([
    { id: 'topic', why: 'Also about trust, six minutes' },
    { id: 'need', why: 'Also about rest, five minutes, has “Story”' },
    { id: 'tool', why: 'With a tool from this page, one minute, has “Pause”' },
  ]);
  expect(waysOf(cards, 'topic').find(({ id }) => id === 'tool')?.why).toMatch(/^About something else: other,/);
});

it('names at most two shared needs, and first the one that few articles share', () => {
  const needs = ['calm', 'hope', 'rest'];
  const cards = [card('here', { needs }), card('there', { needs }), card('other', { needs: ['calm', 'rest'] })];
  expect(waysOf(cards, 'here')[0]?.why).toMatch(/^Also about hope and calm,/);
});

it('gives the same answer however the articles come', () => {
  const forwards = related(library);
  expect(related([...library].reverse())).toEqual(forwards);
});

it('finds as many as there are in a small library', () => {
  expect(waysOf([card('alone')], 'alone')).toEqual([]);
  expect(waysOf([card('one'), card('two')], 'one').map(({ id }) => id)).toEqual(['two']);
});

it('names three others on every page of ours, and the same three on two pages at most', () => {
  const ways = [...related(library)].map(([id, list]) => {
    const ids = list.map((way) => way.id);
    expect(ids).not.toContain(id);
    return [...new Set(ids)].sort().join(' ');
  });
  for (const three of ways) expect(three.split(' ')).toHaveLength(3);
  for (const three of ways) expect(ways.filter((other) => other === three).length).toBeLessThanOrEqual(2);
});

it('leads to each of our articles from two others or more, and to none from a third of them', () => {
  expect(Math.min(...leadingTo(library))).toBeGreaterThanOrEqual(2);
  expect(Math.max(...leadingTo(library))).toBeLessThan(library.length / 3);
});

it('does so for libraries of any size', () => {
  for (let size = 3; size <= 60; size += 1) {
    const cards = aLibrary(size, size * 7919);
    expect(Math.min(...leadingTo(cards)), `${size} articles`).toBeGreaterThanOrEqual(2);
  }
  expect(Math.min(...leadingTo(aLibrary(1000, 11)))).toBeGreaterThanOrEqual(2);
});

it('leads to an article that has nothing in common with the others', () => {
  const cards = [...aLibrary(20, 3), card('odd', { topic: 'Odd' })];
  expect(leadingTo(cards)[20]).toBeGreaterThanOrEqual(2);
});

it('a library of a thousand is settled in a moment, and each article is led to twice', () => {
  const cards = Array.from({ length: 1000 }, (_, n) => ({
    id: `a${n}`,
    topic: `t${n % 7}`,
    needs: [`n${n % 11}`, `n${n % 13}`],
    tools: [`tool${n % 5}`],
    minutes: 5,
  }));
  const start = performance.now();
  const ways = related(cards);
  expect(performance.now() - start).toBeLessThan(3000);
  const led = new Map<string, number>();
  for (const { id } of [...ways.values()].flat()) led.set(id, (led.get(id) ?? 0) + 1);
  for (const { id } of cards) expect(led.get(id), id).toBeGreaterThanOrEqual(2);
});
