import type { Problem } from '../problem.ts';
import { isDraft, type Head } from '../source/article.ts';

const pageOf = ({ slug }: Head, folder: string) => `${folder}articles/${slug}/index.html`;

/** Each published article has its page, and no draft has one. */
export const articlePages = (articles: Head[], files: Set<string>, folder = ''): Problem[] =>
  articles.flatMap((article) => {
    if (files.has(pageOf(article, folder)) !== isDraft(article)) return [];
    return [isDraft(article) ? published(article) : unbuilt(article)];
  });

const unbuilt = (article: Head): Problem => ({
  file: article.file,
  rule: 'missing-page',
  what: `the site was built without /articles/${article.slug}/`,
  repair: 'look for another page or article with the same address',
});

const published = (article: Head): Problem => ({
  file: article.file,
  line: article.frontMatter.lineOf('draft'),
  rule: 'published-draft',
  what: 'this is a draft, and the site has a page for it',
  repair: 'ask for articles through articles() in src/content.ts, which leaves drafts out',
});
