/** What is compared when looking for the next article. Labels, not ids: they are shown to the reader. */
export interface Card {
  id: string;
  topic: string;
  needs: string[];
  tools: string[];
  /** How long five minutes’ worth of it takes. */
  minutes: number;
}

/** What an article has in common with another one. */
export interface Likeness {
  card: Card;
  score: number;
  sameTopic: boolean;
  /** Shared needs, the seldom ones first: they say most. */
  needs: string[];
  tools: string[];
}

/** Each is compared with as many of its neighbours by topic, so that a large library takes no longer for each. */
const COMPARED = 300;

const shared = (a: string[], b: string[]) => a.filter((one) => b.includes(one));

function counted(words: string[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  return count;
}

/** A shared topic weighs most, then a shared need, then a shared tool. */
function likeness(to: Card, card: Card, carriers: Map<string, number>): Likeness {
  const often = (need: string) => carriers.get(need)!;
  const needs = shared(card.needs, to.needs).sort((a, b) => often(a) - often(b) || a.localeCompare(b));
  const tools = shared(card.tools, to.tools);
  const sameTopic = card.topic === to.topic;
  return { card, sameTopic, needs, tools, score: (sameTopic ? 4 : 0) + needs.length * 2 + tools.length };
}

/** For each article, by id, what it has in common with the others around it. */
export function nearby(cards: Card[]): Map<string, Likeness[]> {
  const row = [...cards].sort((a, b) => a.topic.localeCompare(b.topic) || a.id.localeCompare(b.id));
  const carriers = counted(row.flatMap(({ needs }) => needs));
  const around = (place: number) =>
    Array.from({ length: COMPARED }, (_, i) => row[(place + i + row.length - COMPARED / 2) % row.length]!);
  return new Map(
    row.map((card, place) => {
      const others = row.length <= COMPARED ? row : around(place);
      return [card.id, others.filter((other) => other !== card).map((other) => likeness(card, other, carriers))];
    }),
  );
}
