/** Articles in the order in which they may be read. */
export interface Path {
  id: string;
  title: string;
  articles: string[];
}

/** Where an article stands in a path, with the ids of what comes before and after it. */
export interface Place {
  path: Path;
  before?: string;
  after?: string;
}

/** The places of an article, one for each path it stands in. */
export const placesOf = (article: string, paths: Path[]): Place[] =>
  paths
    .map((path) => ({ path, at: path.articles.indexOf(article) }))
    .filter(({ at }) => at >= 0)
    .map(({ path, at }) => ({ path, before: path.articles[at - 1], after: path.articles[at + 1] }));
