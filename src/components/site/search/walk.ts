/** Arrow keys move from the field through the results and back; Enter in the field goes to the first of them. */
export function walkByKey(root: HTMLElement) {
  const stops = () => [...root.querySelectorAll<HTMLElement>('[name="words"], [data-result]')];
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

  function onKey(key: KeyboardEvent) {
    const all = stops();
    const place = all.indexOf(key.target as HTMLElement);
    const step = key.key === 'Enter' && place === 0 ? 1 : steps[key.key];
    if (place < 0 || !step || key.isComposing) return;
    key.preventDefault();
    all[place + step]?.focus();
  }

  root.addEventListener('keydown', onKey);
  return () => root.removeEventListener('keydown', onKey);
}
