/** What is compared when looking for the next article. Labels, not ids: they are shown to the reader. */
export interface Card {
  id: string;
  topic: string;
  needs: string[];
  tools: string[];
}

/** An article to read next, with the reason as the end of a sentence. */
export interface Related {
  id: string;
  why: string;
}

const shared = (a: string[], b: string[]) => a.filter((one) => b.includes(one));
const list = (words: string[]) => words.join(words.length > 2 ? ', ' : ' and ').replace(/, ([^,]*)$/, ' and $1');

/**
 * The nearest other articles, at most three. A shared topic weighs most, then a shared need, then a shared tool;
 * ties go by id, so that a build gives the same answer every time.
 */
export function related(to: Card, all: Card[], most = 3): Related[] {
  const scored = all
    .filter(({ id }) => id !== to.id)
    .map((card) => {
      const needs = shared(card.needs, to.needs);
      const tools = shared(card.tools, to.tools);
      const sameTopic = card.topic === to.topic;
      return {
        id: card.id,
        score: (sameTopic ? 4 : 0) + needs.length * 2 + tools.length,
        why: reason(card, sameTopic, needs, tools),
      };
    });
  return scored
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, most)
    .map(({ id, why }) => ({ id, why }));
}

function reason(card: Card, sameTopic: boolean, needs: string[], tools: string[]): string {
  if (needs.length) return `Also about ${list(needs.slice(0, 2))}`;
  if (sameTopic) return `Also about ${card.topic.toLowerCase()}`;
  if (tools.length) return `Also has the tool “${tools[0]}”`;
  return `About something else: ${card.topic.toLowerCase()}`;
}
