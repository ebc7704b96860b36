import { NAMES, WORDS } from '../names.ts';
import { MAIN } from './editable-text.ts';
import type { Kind } from './entry.ts';
import { SHAPE, type Form } from './shape.ts';

/** A field of an entry that can be changed: its name in the entry, and what it is called. */
export interface EditField {
  name: string;
  label: string;
  /** What there is to pick from, in words, where it is no text. */
  options?: { value: string; label: string }[];
  /** Whether it holds several texts, each with a line of its own. */
  several?: true;
}

const TYPED = new Set<Form>(['text', 'text?', 'line']);

/** Texts that are not the reader’s own words: ids, and what was picked. */
const PICKED = /Id$|^(buildsOn|returnTo|pause)$/;

/** What was picked of a few. The stage of a plan has buttons of its own. */
const options = (name: string, form: Form) =>
  typeof form === 'object' && name !== 'stage'
    ? form.oneOf.map((value) => ({ value, label: WORDS[name]?.get(value) ?? value }))
    : undefined;

/** The answers of a kind that a reader can change anywhere, the main one first. */
export const editable = (kind: Kind): EditField[] =>
  Object.entries(SHAPE[kind]).flatMap(([name, form]) => {
    const label = MAIN[kind]?.[name] ?? NAMES[name] ?? name;
    if (form === 'texts') return [{ name, label, several: true as const }];
    const few = options(name, form);
    if (few) return [{ name, label, options: few }];
    return TYPED.has(form) && !PICKED.test(name) ? [{ name, label }] : [];
  });
