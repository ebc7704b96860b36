import { expect, it } from 'vitest';
import { related, type Card } from '~/core/text/related';

const card = (id: string, over: Partial<Card> = {}): Card => ({ id, topic: 'Trust', needs: [], tools: [], ...over });
const here = card('here', { needs: ['rest', 'calm', 'hope'], tools: ['Pause'] });

it('prefers a shared topic, then a need, then a tool, and never names the article itself', () => {
  const all = [
    here,
    card('tool', { topic: 'Other', tools: ['Pause'] }),
    card('need', { topic: 'Other', needs: ['rest'] }),
    card('topic'),
    card('nothing', { topic: 'Other' }),
  ];
  expect(related(here, all)).toEqual([
    { id: 'topic', why: 'Also about trust' },
    { id: 'need', why: 'Also about rest' },
    { id: 'tool', why: 'Also has the tool “Pause”' },
  ]);
  expect(related(here, all, 9).at(-1)).toEqual({ id: 'nothing', why: 'About something else: other' });
});

it('gives the same answer however the articles come', () => {
  const all = ['c', 'a', 'b', 'd'].map((id) => card(id));
  expect(related(here, all).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

it('names at most two shared needs', () => {
  expect(related(here, [card('x', { needs: ['hope', 'calm', 'rest'] })])[0]?.why).toBe('Also about hope and calm');
});
