import type { Lane } from './lanes';

/** A heading, with the tools under it. What stands before the first heading has no words of its own. */
export interface Part {
  slug?: string;
  words?: string;
  tools: { id: string; lane: Lane }[];
  /** The shortest reading that shows anything of it. */
  lane: Lane;
}

export interface Heading {
  slug: string;
  text: string;
  depth: number;
}

const MARK = /^<Lane minutes=\{([15])\}>|^(<\/Lane>)|^## |^<([A-Z]\w*)([^>]*)\/>/gm;

/** `TinyAction` is the tool `tiny-action`. */
const idOf = (tag: string) => tag.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();

/** A tool outside the lanes is always there, unless it is folded. */
const laneOf = (lane: Lane, attributes: string): Lane => (lane === 'all' && !/\bfolded\b/.test(attributes) ? 1 : lane);

const shorter = (a: Lane, b: Lane): Lane => (a === 'all' || (b !== 'all' && b < a) ? b : a);

/** What an article in MDX holds, in its order: headings as they were rendered, and the tools that are named. */
export function contentsOf(mdx: string, headings: Heading[], tools: string[]): Part[] {
  const parts: Part[] = [];
  const left = headings.filter(({ depth }) => depth === 2);
  let lane: Lane = 'all';
  for (const [mark, minutes, closed, tag, attributes = ''] of mdx.matchAll(MARK)) {
    if (minutes) lane = minutes === '1' ? 1 : 5;
    else if (closed) lane = 'all';
    else if (mark === '## ') {
      const heading = left.shift();
      if (heading) parts.push({ slug: heading.slug, words: heading.text, tools: [], lane });
    } else if (tools.includes(idOf(tag!))) {
      const shown = laneOf(lane, attributes);
      if (!parts.length) parts.push({ tools: [], lane: shown });
      const part = parts[parts.length - 1]!;
      part.tools.push({ id: idOf(tag!), lane: shown });
      part.lane = shorter(part.lane, shown);
    }
  }
  return parts;
}
