import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import pathRows from '~/content/paths.json';
import { placesOf } from '~/core/text/paths';
import { isHere } from '~/locale';
import { articles, asWritten, type Article } from './articles';
import { once } from './once';

/** Paths lead through articles that another language may not have: then there are none. */
export const paths = once(async () => (isHere('/paths/') ? asWritten(await getCollection('paths'), pathRows) : []));

/** The articles of a path in their order, each with why it stands there. */
export const stations = ({ data }: CollectionEntry<'paths'>) =>
  Promise.all(data.articles.map(async ({ article, why }) => ({ article: await getEntry(article), why })));

/** Where an article stands in the paths, with the articles before and after it. */
export async function placesIn(article: Article) {
  const [rows, list] = await Promise.all([paths(), articles()]);
  const ways = rows.map(({ data }) => ({ ...data, articles: data.articles.map(({ article }) => article.id) }));
  const named = (id: string | undefined) => list.find((one) => one.id === id);
  return placesOf(article.id, ways).map(({ path, before, after }) => ({
    path,
    before: named(before),
    after: named(after),
  }));
}
