export type Strength = 'well' | 'partly' | 'untested';

/** A sentence that says something about the world, with the sources it leans on. */
export interface Claim {
  refs: string[];
  strength?: string;
}

const CLAIM = /<Claim\b([^>]*)>/g;
const attribute = (tag: string, name: string) => tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1];

/** Every claim of an article in MDX, in its order. */
export function claimsIn(mdx: string): Claim[] {
  return [...mdx.matchAll(CLAIM)].map(([, tag = '']) => ({
    refs: (attribute(tag, 'refs') ?? '').split(/\s+/).filter(Boolean),
    strength: attribute(tag, 'strength'),
  }));
}

/** Ids of the references an article leans on, each once, in order of first use. */
export const sourcesIn = (mdx: string): string[] => [...new Set(claimsIn(mdx).flatMap(({ refs }) => refs))];
