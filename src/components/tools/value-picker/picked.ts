/** The words picked and written in the form, each once. */
export function labelsIn(form: HTMLFormElement): string[] {
  const labels = new FormData(form).getAll('label').map((label) => String(label).trim());
  return [...new Set(labels.filter((label) => label !== ''))];
}
