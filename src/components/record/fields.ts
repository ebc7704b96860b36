import type { Draft } from '~/stores/drafts';

/** A field of a form that a reader answers: a line or lines, a number, or something to pick. */
export type Field = HTMLInputElement;

const KINDS = ['text', 'number', 'radio', 'checkbox'].map((type) => `input[type="${type}"][name]`);

export const fieldsOf = (form: HTMLFormElement) => [
  ...form.querySelectorAll<Field>([...KINDS, 'textarea[name]'].join()),
];

export const isPick = ({ type }: Field) => type === 'radio' || type === 'checkbox';

/** Whether it was typed in, picked or taken off. */
export const isTouched = (field: Field) =>
  isPick(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;

/** Whether it was touched; of one answer out of a few, whether any of them was. */
export const isAnswered = (field: Field, all: readonly Field[]) =>
  field.type === 'radio' ? all.some((one) => one.name === field.name && isTouched(one)) : isTouched(field);

/** The name of an answer in a draft: the field’s, and for one to pick, what is picked, too. */
export const nameOf = (field: Field) => (isPick(field) ? `${field.name}=${field.value}` : field.name);

/** How it stands in a draft that something was picked, or taken off. */
export const PICKED = 'on';
const TAKEN_OFF = 'off';

export const stateOf = (field: Field) => (isPick(field) ? (field.checked ? PICKED : TAKEN_OFF) : field.value);

/** Answers a field as a reader would: what listens to the form hears of it. */
export function answerWith(field: Field, state: string) {
  if (isPick(field)) field.checked = state === PICKED;
  else field.value = state;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

/** What was answered in a form and is not in the entry yet. Of one answer out of a few, the one that was picked. */
export const draftIn = (form: HTMLFormElement): Draft =>
  Object.fromEntries(
    fieldsOf(form)
      .filter((field) => isTouched(field) && (field.type !== 'radio' || field.checked))
      .map((field) => [nameOf(field), stateOf(field)]),
  );

/** What of a draft was picked under a name. */
export const pickedIn = (draft: Draft, name: string): string[] =>
  Object.entries(draft).flatMap(([answer, state]) =>
    state === PICKED && answer.startsWith(`${name}=`) ? answer.slice(name.length + 1) : [],
  );

/** Whether a reader’s words stand in a form that are nowhere else yet. */
export const holdsWords = (form: HTMLFormElement | null) =>
  form !== null && fieldsOf(form).some((field) => !isPick(field) && isTouched(field) && field.value.trim() !== '');

/** Opens every fold of the form a field lies in: words that are given back are seen before they are saved. */
export function unfold(form: HTMLFormElement, field: Element) {
  let fold = field.closest('details');
  while (fold && form.contains(fold)) {
    fold.open = true;
    fold = fold.parentElement!.closest('details');
  }
}
