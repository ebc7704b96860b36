/** What is published, in which order, and what a text holds. This folder alone asks the collections. */
import { getCollection, getEntries, getEntry, type CollectionEntry } from 'astro:content';
import needRows from '~/content/needs.json';
import pauseRows from '~/content/pauses.json';
import topicRows from '~/content/topics.json';
import { remembered } from '~/core/remembered';
import { articleFacts } from '~/core/search/facts';
import { contentsOf, type Heading } from '~/core/text/contents';
import { minutesByLane } from '~/core/text/lanes';
import { once } from './once';

export type Article = CollectionEntry<'articles'>;

/** Every article that may be seen, newest first; a draft is seen only while writing (`npm run dev`). */
export const articles = once(async (): Promise<Article[]> => {
  const all = await getCollection('articles', ({ data }) => import.meta.env.DEV || !data.draft);
  return all.sort((a, b) => +b.data.published - +a.data.published || a.id.localeCompare(b.id));
});

export const articlesOn = async (topic: string) => (await articles()).filter(({ data }) => data.topic.id === topic);

export const articlesWith = async (tool: string) =>
  (await articles()).filter(({ data }) => data.tools.some(({ id }) => id === tool));

/** Astro hands rows out by their ids; readers meet them in the order an author gave them. */
export function asWritten<Row extends { id: string }>(rows: Row[], written: { id: string }[]): Row[] {
  const place = new Map(written.map(({ id }, i) => [id, i]));
  return rows.sort((a, b) => place.get(a.id)! - place.get(b.id)!);
}

/** Topics that have something to read. */
export const topics = once(async () => {
  const [all, list] = await Promise.all([getCollection('topics'), articles()]);
  return asWritten(all, topicRows).filter(({ id }) => list.some(({ data }) => data.topic.id === id));
});

export const tools = () => getCollection('tools');
export const values = () => getCollection('values');

/** Ways to pause, in the order they are offered: those without breath first. */
export const pauses = async () => asWritten(await getCollection('pauses'), pauseRows);

export const needs = async () => asWritten(await getCollection('needs'), needRows);

export const topicOf = async (article: Article) => (await getEntry(article.data.topic)).data;

/** Minutes for each lane of an article, at a slow reading pace. */
export const minutes = remembered((article: Article) => minutesByLane(article.body ?? ''));

/** The headings and tools of an article in their order, each with the shortest reading that shows it. */
export async function contents(article: Article, headings: Heading[]) {
  const rows = await getEntries(article.data.tools);
  const title = (id: string) => rows.find((row) => row.id === id)!.data.title;
  const parts = contentsOf(
    article.body ?? '',
    headings,
    rows.map(({ id }) => id),
  );
  return parts.map((part) => ({ ...part, tools: part.tools.map((tool) => ({ ...tool, title: title(tool.id) })) }));
}

/** What search knows of an article beside its text, in the words a reader sees. */
export async function searchFacts(article: Article) {
  const { data } = article;
  const [topic, tools, needs] = [
    await getEntry(data.topic),
    await getEntries(data.tools),
    await getEntries(data.needs),
  ];
  return articleFacts({
    ...data,
    minutes: minutes(article),
    topic: topic.data.label,
    tools: tools.map((tool) => tool.data.title),
    needs: needs.map((need) => need.data.label),
  });
}
