import { carriers, nearby, shared, type Card, type Likeness } from './likeness.ts';
import { WHY } from './related-text.ts';

/** An article to read next, with the reason as a sentence without its full stop. */
export interface Related {
  id: string;
  why: string;
}

/** As many ways on as stand below an article. */
const WAYS = 3;

/** As many articles lead to each one, so that none is found by search alone. */
const LED_BY = 2;

type Chosen = Map<string, Likeness[]>;

/**
 * For each article the nearest others, three where there are as many. An article that is already named elsewhere counts
 * as a little further off, so that the ways spread over the library; then each one gets two that lead to it. A build
 * gives the same answer every time, in whatever order the articles come.
 */
export function related(cards: Card[]): Map<string, Related[]> {
  const near = nearby(cards);
  const chosen = spread(near);
  leadToAll(near, chosen);
  const often = carriers(cards);
  const named = new Map(cards.map((card) => [card.id, card]));
  return new Map(
    [...chosen].map(([id, ways]) => [
      id,
      [...ways].sort(byLikeness).map(({ card }) => ({ id: card.id, why: reason(named.get(id)!, card, often) })),
    ]),
  );
}

const byLikeness = (a: Likeness, b: Likeness) => b.score - a.score || a.card.id.localeCompare(b.card.id);

/** In rounds, so that the last article in the row has as much to choose from as the first. */
function spread(near: Chosen): Chosen {
  const chosen: Chosen = new Map([...near.keys()].map((id) => [id, []]));
  const named = new Map<string, number>();
  const times = ({ card }: Likeness) => named.get(card.id) ?? 0;
  for (let round = 0; round < WAYS; round += 1) {
    for (const [id, ways] of chosen) {
      const comesBefore = (a: Likeness, b: Likeness) =>
        (b.score - times(b) - (a.score - times(a)) || byLikeness(a, b)) < 0;
      const left = near.get(id)!.filter((one) => !ways.includes(one));
      if (left.length === 0) continue;
      const best = left.reduce((first, one) => (comesBefore(one, first) ? one : first));
      ways.push(best);
      named.set(best.card.id, times(best) + 1);
    }
  }
  return chosen;
}

/** Where too few lead to an article, the one that loses least by it gives up a way that others have too. */
function leadToAll(near: Chosen, chosen: Chosen) {
  const led = new Map<string, number>();
  const lead = (id: string, by: number) => led.set(id, (led.get(id) ?? 0) + by);
  for (const ways of chosen.values()) for (const { card } of ways) lead(card.id, 1);

  for (const id of chosen.keys()) {
    while ((led.get(id) ?? 0) < LED_BY) {
      const swaps = near.get(id)!.flatMap(({ card: { id: from }, score }) => {
        const ways = chosen.get(from)!;
        if (ways.some(({ card }) => card.id === id)) return [];
        const spare = ways.filter(({ card }) => led.get(card.id)! > LED_BY);
        return spare.map((way) => ({ from, way, loss: way.score - score }));
      });
      const least = swaps.sort((a, b) => a.loss - b.loss || a.from.localeCompare(b.from))[0];
      if (!least) break;
      const ways = chosen.get(least.from)!;
      ways[ways.indexOf(least.way)] = near.get(least.from)!.find(({ card }) => card.id === id)!;
      lead(least.way.card.id, -1);
      lead(id, 1);
    }
  }
}

function about(to: Card, card: Card, often: Map<string, number>): string {
  const bySeldomness = (a: string, b: string) => often.get(a)! - often.get(b)! || a.localeCompare(b);
  const needs = shared(card.needs, to.needs).sort(bySeldomness);
  if (needs.length) return WHY.needs(needs.slice(0, 2));
  if (card.topic === to.topic) return WHY.topic(card.topic);
  const hasTool = shared(card.tools, to.tools).length > 0;
  return hasTool ? WHY.tool : WHY.other(card.topic);
}

/** What an article has in common with the one it follows, how long it takes, and what there is to do in it. */
function reason(to: Card, card: Card, often: Map<string, number>): string {
  const tool = shared(card.tools, to.tools)[0] ?? card.tools[0];
  return [about(to, card, often), WHY.takes(card.minutes), tool && WHY.has(tool)].filter(Boolean).join(', ');
}
