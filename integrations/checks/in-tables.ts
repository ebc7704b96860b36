import type { Rule } from 'eslint';

/** Attributes that are read out or shown. */
const SAID =
  /^(aria-label|aria-description|aria-roledescription|aria-valuetext|alt|description|label|lead|legend|placeholder|summary|title)$/;

/** Attributes whose words are for the browser. */
const NOT_SAID = /^(class|d|rel|style|transform|viewBox|allow|sizes|media|content)$/;

const WORD = /\p{L}{2}/u;
const TWO_WORDS = /(?:^|[\s“>])\p{L}[\p{L}’']+[,.:]? \p{L}/u;
const SENTENCE = /(?:^|[\s“>])\p{Lu}[\p{L}’']*[,.:]? \p{L}/u;
const SELECTOR = /^[.#[:<]/;

interface Node {
  type: string;
  value?: unknown;
  name?: { name?: string; namespace?: { name: string } };
  parent?: Node;
  callee?: { name?: string; property?: { name?: string } };
  openingElement?: { name?: { name?: string } };
  left?: { property?: { name?: string } };
}

/** `class` of `class`, and of `class:list`. */
const nameOf = ({ name }: Node): string => name?.namespace?.name ?? String(name?.name ?? '');

const above = function* (node: Node): Generator<Node> {
  for (let one = node.parent; one; one = one.parent) yield one;
};

/** Faults are for whoever mends the site; what names a module, a class or a type is said to nobody. */
function isForUs(node: Node): boolean {
  for (const one of above(node)) {
    if (/^(Import|Export(?:All|Named)|TSLiteralType)/.test(one.type)) return one.type !== 'ExportNamedDeclaration';
    if (one.type === 'JSXAttribute') return NOT_SAID.test(nameOf(one));
    if (one.type === 'NewExpression' && /Error|Exception|RegExp/.test(one.callee?.name ?? '')) return true;
    if (/^(querySelector(All)?|closest|matches)$/.test(one.callee?.property?.name ?? '')) return true;
    if (one.type === 'AssignmentExpression' && one.left?.property?.name === 'className') return true;
  }
  return false;
}

/**
 * Words that a reader sees or hears stand in text tables (`text.ts`, `<part>-text.ts`), so that another language can put
 * its own in their place. Faults that a build or a console names are not meant.
 */
export const inTables: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: { move: '“{{words}}” is for a reader: move it into a text table.' } },
  create(context) {
    const isPage = /\.(astro|tsx)(?:$|\/)/.test(context.filename);
    const report = (node: unknown, text: string) => {
      const words = text.replace(/\s+/g, ' ').trim().slice(0, 60);
      context.report({ node: node as never, messageId: 'move', data: { words } });
    };
    const check = (node: Node, text: string) => {
      if (SELECTOR.test(text) || isForUs(node)) return;
      if ((isPage ? TWO_WORDS : SENTENCE).test(text)) report(node, text);
    };
    return {
      JSXText(node: Node) {
        if (/^(script|style)$/.test(node.parent?.openingElement?.name?.name ?? '')) return;
        if (WORD.test(String(node.value))) report(node, String(node.value));
      },
      JSXAttribute(node: Node) {
        const text = (node.value as Node | null)?.value;
        if (SAID.test(nameOf(node)) && typeof text === 'string' && WORD.test(text)) report(node, text);
      },
      Literal(node: Node) {
        const isAttribute = node.parent?.type === 'JSXAttribute';
        if (typeof node.value === 'string' && !isAttribute) check(node, node.value);
      },
      TemplateElement(node: Node) {
        check(node, (node.value as { cooked: string }).cooked);
      },
    } as Rule.RuleListener;
  },
};
