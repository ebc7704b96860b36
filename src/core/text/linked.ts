/** A part of a sentence: words, which may lead somewhere or weigh more than the rest. */
export interface Part {
  words: string;
  to?: string;
  strong?: true;
}

const LINK_OR_STRONG = /\[([^\]]+)\]\(([^)]+)\)|\*\*([^*]+)\*\*/g;

/** The parts of a sentence that is written as in Markdown: `[words](/path/)` leads somewhere, `**words**` is strong. */
export function linked(sentence: string): Part[] {
  const parts: Part[] = [];
  let read = 0;
  for (const { 0: mark, 1: words, 2: to, 3: strong, index } of sentence.matchAll(LINK_OR_STRONG)) {
    parts.push({ words: sentence.slice(read, index) });
    parts.push(strong === undefined ? { words: words!, to: to! } : { words: strong, strong: true });
    read = index + mark.length;
  }
  return [...parts, { words: sentence.slice(read) }].filter((part) => part.words !== '');
}
