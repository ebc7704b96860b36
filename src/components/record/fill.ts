import { answerWith, fieldsOf, PICKED } from './fields';

const fieldIn = (form: HTMLFormElement | null, name: string, value?: string) =>
  form && fieldsOf(form).find((one) => one.name === name && (value === undefined || one.value === value));

/** Puts words into a field of a form, as if they were typed. */
export function fill(form: HTMLFormElement | null, name: string, words: string) {
  const field = fieldIn(form, name);
  if (field) answerWith(field, words);
}

/** The same, unless words stand there. */
export function fillEmpty(form: HTMLFormElement | null, name: string, words: string) {
  if (!fieldIn(form, name)?.value.trim()) fill(form, name, words);
}

/** Picks one of the answers of a form, as if it were pressed. */
export function pick(form: HTMLFormElement | null, name: string, value: string) {
  const field = fieldIn(form, name, value);
  if (field) answerWith(field, PICKED);
}
