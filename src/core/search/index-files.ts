/** What the index of a site has: the first file of it that is read. */
export interface Contents {
  /** Each page: the name of its file, and how many words it has. */
  pages: [name: string, length: number][];
  /** The parts of the index in the order of their words: the first word of each, the last, and its name. */
  parts: [first: string, last: string, name: string][];
  /** To each filter the name of its file. */
  filters: Record<string, string>;
}

/** A part of the index: words without their endings, a space between them, and to each the pages that have it. */
export interface Part {
  words: string;
  /** Three numbers for each page: how many pages after the one before, how often, and what it is worth in a title and the like. */
  pages: number[][];
}

/** To each value the pages that have it. */
export type Filter = Record<string, number[]>;
