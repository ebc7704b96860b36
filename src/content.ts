/** The only place that asks the collections: what is published, in which order, and what a text holds. */
import { getCollection, getEntries, getEntry, render, type CollectionEntry } from 'astro:content';
import needRows from '~/content/needs.json';
import pathRows from '~/content/paths.json';
import pauseRows from '~/content/pauses.json';
import topicRows from '~/content/topics.json';
import { articleFacts, ENERGIES, energiesFrom, TIMES, timesOf, type Facet } from '~/core/search/facts';
import { sourcesIn } from '~/core/text/claims';
import { contentsOf } from '~/core/text/contents';
import { minutesByLane } from '~/core/text/lanes';
import { sourcesLinked } from '~/core/text/linked-sources';
import { placesOf } from '~/core/text/paths';
import { shortName } from '~/core/text/short-name';
import { related } from '~/core/text/related';

export type Article = CollectionEntry<'articles'>;
export type Country = CollectionEntry<'countries'>['data'];
export type Line = Country['lines'][number];
export type Reference = CollectionEntry<'references'>['data'] & { usedIn: User[] };

/** What leans on a reference: an article, a tool on its own page, a claim of the evidence page, or another page. */
interface User {
  kind: 'article' | 'tool' | 'claim' | 'page';
  path: `/${string}`;
  title: string;
}

/** One claim of the evidence page. */
export type Saying = Omit<CollectionEntry<'claims'>['data'], 'refs'> & { refs: { id: string; name: string }[] };

interface Leaning {
  user: User;
  refs: string[];
}

/** Every article that may be seen, newest first; a draft is seen only while writing (`npm run dev`). */
export async function articles(): Promise<Article[]> {
  const all = await getCollection('articles', ({ data }) => import.meta.env.DEV || !data.draft);
  return all.sort((a, b) => +b.data.published - +a.data.published || a.id.localeCompare(b.id));
}

export const articlesOn = async (topic: string) => (await articles()).filter(({ data }) => data.topic.id === topic);

export const articlesWith = async (tool: string) =>
  (await articles()).filter(({ data }) => data.tools.some(({ id }) => id === tool));

/** Astro hands rows out by their ids; readers meet them in the order an author gave them. */
function asWritten<Row extends { id: string }>(rows: Row[], written: { id: string }[]): Row[] {
  const place = new Map(written.map(({ id }, i) => [id, i]));
  return rows.sort((a, b) => place.get(a.id)! - place.get(b.id)!);
}

/** Topics that have something to read. */
export async function topics() {
  const [all, list] = await Promise.all([getCollection('topics'), articles()]);
  return asWritten(all, topicRows).filter(({ id }) => list.some(({ data }) => data.topic.id === id));
}

export const tools = () => getCollection('tools');
export const values = () => getCollection('values');

/** Ways to pause, in the order they are offered: those without breath first. */
export const pauses = async () => asWritten(await getCollection('pauses'), pauseRows);

export const needs = async () => asWritten(await getCollection('needs'), needRows);

export const paths = async () => asWritten(await getCollection('paths'), pathRows);

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

export const topicOf = async (article: Article) => (await getEntry(article.data.topic)).data;

/** The order in which a country's lines are read: the most urgent first. */
const URGENCY: Line['kind'][] = ['crisis', 'domestic violence', 'sexual violence', 'support'];

/** Every country by name, with the lines we are sure of. Some have none, and still their emergency number. */
export async function countries(): Promise<Country[]> {
  const all = await getCollection('countries');
  const shown = ({ lines }: Country) =>
    lines
      .filter(({ certainty }) => certainty === 'sure')
      .sort((a, b) => URGENCY.indexOf(a.kind) - URGENCY.indexOf(b.kind));
  return all.map(({ data }) => ({ ...data, lines: shown(data) })).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

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
export async function shelves(): Promise<Shelf[]> {
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
}

/** Minutes for each lane of an article, at a slow reading pace. */
export const minutes = (article: Article) => minutesByLane(article.body ?? '');

/** The headings and tools of an article in their order, each with the shortest reading that shows it. */
export async function contents(article: Article) {
  const [{ headings }, rows] = await Promise.all([render(article), getEntries(article.data.tools)]);
  const title = (id: string) => rows.find((row) => row.id === id)!.data.title;
  const parts = contentsOf(
    article.body ?? '',
    headings,
    rows.map(({ id }) => id),
  );
  return parts.map((part) => ({ ...part, tools: part.tools.map((tool) => ({ ...tool, title: title(tool.id) })) }));
}

/** The sources of an article in the order its claims name them; a claim's number is its place here. */
export const sources = (article: Article) => referencesNamed(sourcesIn(article.body ?? ''));

/** References by their ids, without those who lean on them. */
export const referencesNamed = async (ids: string[]) =>
  (await Promise.all(ids.map((id) => getEntry('references', id)))).flatMap((row) => row?.data ?? []);

const articleAsUser = ({ id, data, body }: Article): Leaning => ({
  user: { kind: 'article', path: `/articles/${id}/`, title: data.title },
  refs: sourcesIn(body ?? ''),
});

const toolAsUser = ({ id, data }: CollectionEntry<'tools'>): Leaning => ({
  user: { kind: 'tool', path: `/tools/${id}/`, title: data.title },
  refs: data.refs.map((ref) => ref.id),
});

const claimAsUser = ({ id, data }: CollectionEntry<'claims'>): Leaning => ({
  user: { kind: 'claim', path: `/evidence/#${id}`, title: data.says },
  refs: data.refs.map((ref) => ref.id),
});

/** Pages whose text may link to a reference. */
const PAGES: Record<string, string> = {
  about: 'About Foothold',
  evidence: 'How sure we are',
  safety: 'Reading this safely',
  support: 'Support now',
};

const pageTexts = import.meta.glob<string>('./content/pages/*.mdx', { query: '?raw', import: 'default', eager: true });

const pagesAsUsers = (): Leaning[] =>
  Object.entries(PAGES).map(([name, title]) => ({
    user: { kind: 'page', path: `/${name}/`, title },
    refs: sourcesLinked(pageTexts[`./content/pages/${name}.mdx`] ?? '', name),
  }));

/** What people say, held against the studies, with the sources by author and year. */
export async function sayings(): Promise<Saying[]> {
  const rows = await getCollection('claims');
  return Promise.all(
    rows.map(async ({ data }) => ({
      ...data,
      refs: (await getEntries(data.refs)).map((ref) => ({ id: ref.id, name: shortName(ref.data) })),
    })),
  );
}

/** The references, with the articles, tools, claims and pages that lean on each. */
export async function references(): Promise<Reference[]> {
  const [all, list, allTools, said] = await Promise.all([
    getCollection('references'),
    articles(),
    tools(),
    getCollection('claims'),
  ]);
  const users = [...list.map(articleAsUser), ...allTools.map(toolAsUser), ...said.map(claimAsUser), ...pagesAsUsers()];
  return all.map(({ data }) => ({
    ...data,
    usedIn: users.filter(({ refs }) => refs.includes(data.id)).map(({ user }) => user),
  }));
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

/** For each article the ones to read next, and why. */
async function waysOn() {
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
}

let settled: ReturnType<typeof waysOn> | undefined;

/** Up to three articles to read next, each with the reason it was chosen. They are settled once for a whole build. */
export async function readNext(article: Article) {
  settled = import.meta.env.DEV ? waysOn() : (settled ?? waysOn());
  const { list, ways } = await settled;
  return ways.get(article.id)!.map(({ id, why }) => ({ article: list.get(id)!, why }));
}
