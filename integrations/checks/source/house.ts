/** What an article may point to, as the rest of the project has it. */
export interface House {
  /** The language it speaks; English, where nothing is said. */
  language?: string;
  /** Ids by collection. */
  ids: Record<Collection, string[]>;
  /** Names of the drawings in src/drawings. */
  drawings: string[];
  /** Tags an author can use: the keys of `inMdx` in src/components/article/in-mdx.ts. */
  tags: string[];
  unwanted: UnwantedWord[];
  /** Words that promise safety. They stay out of all that readers see, not of articles alone. */
  promises: UnwantedWord[];
}

/** Where each collection that is one file of data lives. */
export const DATA = {
  topics: 'src/content/topics.json',
  needs: 'src/content/needs.json',
  tools: 'src/content/tools.json',
  paths: 'src/content/paths.json',
  values: 'src/content/values.json',
  pauses: 'src/content/pauses.json',
  references: 'src/content/references.json',
  claims: 'src/content/claims.json',
  countries: 'src/content/support-lines.json',
} as const;

export type Collection = keyof typeof DATA;

export interface UnwantedWord {
  /** A word or a phrase, in any case. */
  word: string;
  /** Unwanted only where it begins a sentence: “You are safe”, and not “if you are safe”. */
  starts?: boolean;
  /** What to write in its place. */
  instead: string;
}
