import { FIRST } from '../../../src/languages.ts';
import type { Problem } from '../problem.ts';
import { isDraft, problemIn, readArticle, type Article, type SourceFile } from './article.ts';
import { alike } from './alike.ts';
import { asks } from './asks.ts';
import { claims } from './claims.ts';
import { collections } from './collections.ts';
import { misfits } from './fields.ts';
import { grade, gradeOf } from './grade.ts';
import { headings } from './headings.ts';
import type { House } from './house.ts';
import { ids } from './ids.ts';
import { images } from './images.ts';
import { lanes } from './lanes.ts';
import { lengths, wordsByLane } from './lengths.ts';
import { rawHtml } from './raw-html.ts';
import { ARTICLE } from './shapes.ts';
import { slugs } from './slugs.ts';
import { stops } from './stops.ts';
import { tags } from './tags.ts';
import { tools } from './tools.ts';
import { unwritten } from './unwritten.ts';
import { words } from './words.ts';

/** What each article is held to, in the order in which an author would meet it. */
const RULES: ((article: Article, house: House) => Problem[])[] = [
  ids,
  tools,
  lanes,
  lengths,
  stops,
  headings,
  tags,
  claims,
  images,
  rawHtml,
  words,
  grade,
  unwritten,
];

export interface Outcome {
  /** These stop a build. */
  problems: Problem[];
  /** These are said and stop nothing: what drafts still lack, and phrases that two articles share. */
  warnings: Problem[];
  articles: Article[];
}

/** The front matter holds what it must. Astro stops at drafts too, so drafts are held to it as well. */
const fields = (article: Article): Problem[] =>
  misfits(ARTICLE, article.frontMatter.data).map(({ path, what, repair }) =>
    problemIn(article, article.frontMatter.lineOf(...path), 'field', what, repair),
  );

/** Everything that can be said about the sources without building them. */
export function checkSources(files: SourceFile[], house: House): Outcome {
  const read = files.filter(({ file }) => file.endsWith('.mdx')).map(readArticle);
  const articles = read.flatMap(({ article }) => article ?? []);
  const judge = (drafts: boolean) =>
    articles
      .filter((article) => isDraft(article) === drafts)
      .flatMap((article) => RULES.flatMap((rule) => rule(article, house)));
  // Drafts come last, so that of two articles that are alike a draft is the one to change.
  const drafts = articles.filter(isDraft);
  const published = articles.filter((article) => !isDraft(article));
  const twins = alike([...published, ...drafts]);
  const inDraft = ({ file }: Problem) => drafts.some((draft) => draft.file === file);
  return {
    articles,
    problems: [
      ...slugs(files.map(({ file }) => file)),
      ...read.flatMap(({ problems }) => problems),
      ...collections(house, files.length - drafts.length),
      ...articles.flatMap(fields),
      ...judge(false),
      ...twins.filter((problem) => !inDraft(problem)),
    ],
    warnings: [...judge(true), ...twins.filter(inDraft), ...asks(articles)],
  };
}

/** One line on an article’s size and, in English, its ease. */
export function figures(article: Article, language = FIRST): string {
  const { 1: one, 5: five, all } = wordsByLane(article);
  const draft = isDraft(article) ? ' (draft)' : '';
  const ease = language === FIRST ? `, reading grade ${gradeOf(article).toFixed(1)}` : '';
  return `${article.slug}${draft}: ${one} · ${five} · ${all} words${ease}`;
}
