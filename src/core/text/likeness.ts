/** What is compared when looking for the next article. Labels, not ids: they are shown to the reader. */
export interface Card {
  id: string;
  topic: string;
  needs: string[];
  tools: string[];
  /** How long five minutes’ worth of it takes. */
  minutes: number;
}

/** How near an article is to another one. */
export interface Likeness {
  card: Card;
  score: number;
}

/** Each is compared with as many of its neighbours by topic on either side: a large library takes no longer for each. */
const BESIDE = 150;

export const shared = (a: string[], b: string[]) => a.filter((one) => b.includes(one));

/** A shared topic weighs most, then a shared need, then a shared tool. */
const nearness = (to: Card, card: Card) =>
  (card.topic === to.topic ? 4 : 0) + shared(card.needs, to.needs).length * 2 + shared(card.tools, to.tools).length;

/** How many articles meet each need: the seldom ones say most of two that share them. */
export function carriers(cards: Card[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const need of cards.flatMap(({ needs }) => needs)) count.set(need, (count.get(need) ?? 0) + 1);
  return count;
}

/** For each article, by id, how near the others around it are. Whoever is near somebody has them near as well. */
export function nearby(cards: Card[]): Map<string, Likeness[]> {
  const row = [...cards].sort((a, b) => a.topic.localeCompare(b.topic) || a.id.localeCompare(b.id));
  const around = (place: number) =>
    Array.from({ length: 2 * BESIDE + 1 }, (_, i) => row[(place + i - BESIDE + row.length) % row.length]!);
  return new Map(
    row.map((to, place) => {
      const others = row.length <= 2 * BESIDE ? row : around(place);
      return [to.id, others.filter((card) => card !== to).map((card) => ({ card, score: nearness(to, card) }))];
    }),
  );
}
