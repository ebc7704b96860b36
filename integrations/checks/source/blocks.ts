import { remembered } from '../../../src/core/remembered.ts';
import { attributesOf, childrenOf, isTag, lineOf, nodesIn, type Tree } from './tree.ts';

/** A piece of an article that is read in one go: a paragraph, a heading, a list item, a title. */
export interface Block {
  text: string;
  /** The line in the file of a place in the text. */
  lineAt: (index: number) => number;
}

interface Piece {
  text: string;
  line: number;
}

const READ = new Set(['text', 'inlineCode', 'break']);

const pieceOf = (node: Tree): Piece => ({ text: 'value' in node ? node.value : '\n', line: lineOf(node) });

function blockOf(pieces: Piece[]): Block {
  const lineAt = (index: number): number => {
    let before = 0;
    for (const { text, line } of pieces) {
      if (index < before + text.length) return line + text.slice(0, index - before).split('\n').length - 1;
      before += text.length;
    }
    return pieces.at(-1)?.line ?? 1;
  };
  return { text: pieces.map(({ text }) => text).join(''), lineAt };
}

/** Words that a reader meets in a tag’s or a picture’s attributes. */
function spokenBy(node: Tree): Piece[] {
  if (node.type === 'image') return [{ text: node.alt ?? '', line: lineOf(node) }];
  if (!isTag(node)) return [];
  const attributes = attributesOf(node);
  return ['title', 'alt'].map((name) => ({ text: attributes.get(name) ?? '', line: lineOf(node) }));
}

const holdsWords = (node: Tree) => childrenOf(node).some(({ type }) => READ.has(type) || type === 'mdxJsxTextElement');

/** Every block of an article, in the order of reading. */
export const blocksIn = remembered((tree: Tree): Block[] => {
  const spoken = nodesIn(tree)
    .flatMap(spokenBy)
    .filter(({ text }) => text);
  return [...written(tree), ...spoken.map((piece) => blockOf([piece]))];
});

function written(node: Tree): Block[] {
  if (!holdsWords(node)) return childrenOf(node).flatMap(written);
  return [
    blockOf(
      nodesIn(node)
        .filter(({ type }) => READ.has(type))
        .map(pieceOf),
    ),
  ];
}
