import { ENERGIES, energiesFrom, TIMES, timesOf, type Facet } from '~/core/search/facts';
import { isHere } from '~/locale';
import { articles, minutes, needs, tools, type Article } from './articles';
import { once } from './once';

/** The articles that have one thing in common. A topic has pages of its own. */
export interface Shelf {
  facet: Exclude<Facet, 'topic'>;
  /** Its address: /articles/by/<facet>/<value>/. */
  value: string;
  /** What the value is called. */
  label: string;
  articles: Article[];
}

/** Every shelf with something on it: by time, energy, need and tool. */
export const shelves = once(async (): Promise<Shelf[]> => {
  if (!isHere('/articles/by/')) return [];
  const [list, allNeeds, allTools] = await Promise.all([articles(), needs(), tools()]);
  const shelf = (facet: Shelf['facet'], value: string, label: string, holds: (article: Article) => boolean) => ({
    facet,
    value,
    label,
    articles: list.filter(holds),
  });
  const all = [
    ...TIMES.map((time) =>
      shelf('time', time.replace(' ', '-'), time, (one) => timesOf(Object.values(minutes(one))).includes(time)),
    ),
    ...ENERGIES.map((energy) =>
      shelf('energy', energy, energy, ({ data }) => energiesFrom(data.energy).includes(energy)),
    ),
    ...allNeeds.map(({ id, data }) =>
      shelf('need', id, data.label, (one) => one.data.needs.some((need) => need.id === id)),
    ),
    ...allTools.map(({ id, data }) =>
      shelf('tool', id, data.title, (one) => one.data.tools.some((tool) => tool.id === id)),
    ),
  ];
  return all.filter(({ articles }) => articles.length > 0);
});
