import { ASKED, type Asked } from './queries.ts';

/** As many results as are shown at first; what stands below counts as not found. */
export const SHOWN = 5;

/** Where the first helpful article stands in a list of addresses, from 1; 0 when it is not among those shown. */
export function rank({ helps }: Asked, urls: readonly string[]): number {
  const helpful = (url: string) => helps.some((slug) => url.endsWith(`/articles/${slug}/`));
  return urls.slice(0, SHOWN).findIndex(helpful) + 1;
}

export interface Score {
  top1: number;
  top3: number;
  mrr: number;
}

/** Shares of the queries, from 0 to 1, and the mean of one over the rank. */
export function score(ranks: readonly number[]): Score {
  const share = (most: number) => ranks.filter((one) => one > 0 && one <= most).length / ranks.length;
  const mrr = ranks.reduce((sum, one) => sum + (one && 1 / one), 0) / ranks.length;
  return { top1: share(1), top3: share(3), mrr };
}

/** What a search answers to each query, in their order. */
export async function answers(search: (words: string) => Promise<string[]>): Promise<string[][]> {
  const all: string[][] = [];
  for (const { query } of ASKED) all.push(await search(query));
  return all;
}
