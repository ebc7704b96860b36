import { related } from '~/core/text/related';
import { articles, minutes, needs, tools, topics, type Article } from './articles';
import { once } from './once';

/** For each article the ones to read next, and why. */
const waysOn = once(async () => {
  const [list, allTopics, allTools, allNeeds] = await Promise.all([articles(), topics(), tools(), needs()]);
  const label = (rows: { id: string; data: { label?: string; title?: string } }[], id: string) => {
    const row = rows.find((one) => one.id === id);
    return row?.data.label ?? row?.data.title ?? id;
  };
  const card = (article: Article) => ({
    id: article.id,
    topic: label(allTopics, article.data.topic.id),
    tools: article.data.tools.map((tool) => label(allTools, tool.id)),
    needs: article.data.needs.map((need) => label(allNeeds, need.id)),
    minutes: minutes(article)[5],
  });
  return { list: new Map(list.map((article) => [article.id, article])), ways: related(list.map(card)) };
});

/** Up to three articles to read next, each with the reason it was chosen. */
export async function readNext(article: Article) {
  const { list, ways } = await waysOn();
  return ways.get(article.id)!.map(({ id, why }) => ({ article: list.get(id)!, why }));
}
