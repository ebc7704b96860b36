import { getCollection, getEntries, getEntry, type CollectionEntry } from 'astro:content';
import { sourcesIn } from '~/core/text/claims';
import { sourcesLinked } from '~/core/text/linked-sources';
import { shortName } from '~/core/text/short-name';
import { PAGES } from '~/text';
import { articles, tools, type Article } from './articles';

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
const MAY_LINK = ['about', 'evidence', 'safety', 'support'] as const;

const pageTexts = import.meta.glob<string>('../content/pages/*.mdx', { query: '?raw', import: 'default', eager: true });

const pagesAsUsers = (): Leaning[] =>
  MAY_LINK.map((name) => ({
    user: { kind: 'page', path: `/${name}/`, title: PAGES[name].title },
    refs: sourcesLinked(pageTexts[`../content/pages/${name}.mdx`] ?? '', name),
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
