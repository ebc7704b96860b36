import type { Problem } from '../problem.ts';
import { listOf, problemIn, type Article } from './article.ts';
import { TO_WRITE } from './unwritten.ts';

const sameWords = (phrase: string) =>
  phrase
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A phrase that two articles claim finds neither for sure. Worth a look, no more: some questions have two answers. */
export function asks(articles: Article[]): Problem[] {
  const claimed = new Map<string, Article>();
  return articles.flatMap((article) =>
    listOf(article, 'asks').flatMap((phrase, i) => {
      if (phrase.startsWith(TO_WRITE)) return [];
      const first = claimed.get(sameWords(phrase)) ?? article;
      claimed.set(sameWords(phrase), first);
      if (first === article) return [];
      const what = `asks: “${phrase}” is also in ${first.file}`;
      return [problemIn(article, article.frontMatter.lineOf('asks', i), 'asks', what, 'leave it where it fits best')];
    }),
  );
}
