import { MOST } from './text';

/** The words picked and written in the form: trimmed, each once, at most three. */
export function labelsIn(form: HTMLFormElement): string[] {
  const labels = new FormData(form).getAll('label').map((label) => String(label).trim());
  return [...new Set(labels.filter((label) => label !== ''))].slice(0, MOST);
}

export const tooMany = (form: HTMLFormElement) => form.querySelectorAll('[name="label"]:checked').length > MOST;
