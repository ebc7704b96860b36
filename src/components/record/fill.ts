/** Puts words into a field of a form, as if they were typed. */
export function fill(form: HTMLFormElement | null, name: string, words: string) {
  const field = form?.elements.namedItem(name) as HTMLInputElement | null;
  if (!form || !field) return;
  field.value = words;
  form.dispatchEvent(new Event('input', { bubbles: true }));
}
