import { passage, type Part } from './excerpt';
import { inMinutes } from './facts';
import { plain } from './plain';
import { answers, isSmall, weightOf } from './words';

/** What is known of a page beside the index. */
export interface IndexedPage {
  url: string;
  content: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
}

/** A page as a search result shows it. */
export interface Found {
  url: string;
  kind: 'article' | 'tool' | 'page';
  title: string;
  question?: string;
  minutes?: string;
  topic?: string;
  tools: string[];
  passage: Part[];
}

function kindOf(url: string): Found['kind'] {
  if (url.includes('/articles/')) return 'article';
  return url.includes('/tools/') ? 'tool' : 'page';
}

/**
 * Which of the words a word of a page answers. Small and common ones make no passage, and the beginning “go” is no reason
 * for “goals”.
 */
const answered = (word: string, keys: string[]) =>
  isSmall(word) || weightOf(word) < 1
    ? undefined
    : keys.find((key) => (key.length > 2 ? answers(key, word) : key === word));

/** The passage with the match; the summary when only words that are never shown matched. */
function passageOf({ content, meta }: IndexedPage, keys: string[]): Part[] {
  const parts = passage(content, (word) => answered(word, keys));
  return parts.some(({ marked }) => marked) || !meta.summary ? parts : [{ text: meta.summary, marked: false }];
}

export function found(page: IndexedPage, keys: string[]): Found {
  const { url, meta, filters } = page;
  const kind = kindOf(url);
  return {
    url,
    kind,
    title: meta.title ?? url,
    question: meta.question,
    minutes: meta.minutes && inMinutes(meta.minutes.split(' ').map(Number)),
    topic: filters.topic?.[0],
    tools: kind === 'article' ? (filters.tool ?? []) : [],
    passage: passageOf(page, keys),
  };
}

/** Which of the words a page really holds, in its text or in what is known of it. */
export function held({ content, meta }: IndexedPage, keys: string[]): string[] {
  const words = new Set(plain([content, ...Object.values(meta)].join(' ')).split(' '));
  return keys.filter((key) => [...words].some((word) => answers(key, word)));
}

interface Scored {
  id: string;
  score: number;
}

/** Pages that fit far less than the best are left out: one common word of many is no answer. */
const WORTH_SHOWING = 0.2;

/** A word that was typed, and the pages that are found by it. */
interface Sought<Hit> {
  key: string;
  hits: Hit[];
}

/**
 * What each page is worth by all the words together, the best first. A page with more of the words comes before one
 * with more of a single word, and a common word counts less.
 */
export function together<Hit extends Scored>(byWord: Sought<Hit>[]): Hit[] {
  const sum = new Map<string, Hit>();
  for (const { key, hits } of byWord) {
    const best = new Map<string, Hit>();
    for (const hit of hits) if (hit.score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, hit);
    for (const [id, hit] of best) {
      const score = Math.log1p(hit.score) * weightOf(key);
      sum.set(id, { ...hit, score: score + (sum.get(id)?.score ?? 0) });
    }
  }
  const ordered = [...sum.values()].sort((a, b) => b.score - a.score);
  return ordered.filter(({ score }) => score >= ordered[0]!.score * WORTH_SHOWING);
}

/** Another page comes before an article only when it fits clearly better. */
const HEAD_START = 1.15;

export function byFit(a: { url: string; score: number }, b: { url: string; score: number }): number {
  const fit = ({ url, score }: typeof a) => (kindOf(url) === 'article' ? score * HEAD_START : score);
  return fit(b) - fit(a);
}
