import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { remembered } from '../../../src/core/remembered.ts';

export type Tree = MdastNode;
/** A tag an author wrote: a component or plain HTML. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

export const childrenOf = (node: Tree): Tree[] => ('children' in node ? node.children : []);

/** The node and all that it holds, in the order of reading. */
export function nodesIn(node: Tree, before: Tree[] = []): Tree[] {
  before.push(node);
  for (const child of childrenOf(node)) nodesIn(child, before);
  return before;
}

export const isTag = (node: Tree): node is Tag =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const tagsIn = remembered((tree: Tree): Tag[] => nodesIn(tree).filter(isTag));

export const named = (tree: Tree, name: string): Tag[] => tagsIn(tree).filter((tag) => tag.name === name);

export const lineOf = (node: Tree): number => node.position?.start.line ?? 1;

/** Attributes by name. One without a value is empty; one in braces is the text between them. */
export function attributesOf(tag: Tag): Map<string, string> {
  const plain = tag.attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');
  return new Map(
    plain.map(({ name, value }) => [name, typeof value === 'string' ? value : (value?.value.trim() ?? '')]),
  );
}
