/** The words of values.json, fetched when a reader asks for more than what stands on the page. */
const load = () => import('~/content/values.json').then(({ default: values }) => values);

/** The words on offer and the next eight. */
export async function moreValues(offered: string[]): Promise<string[]> {
  const rest = (await load()).map(({ label }) => label).filter((label) => !offered.includes(label));
  return [...offered, ...rest.slice(0, 8)];
}

/** What we know of a word of ours; nothing of the reader’s own words, or when it does not load. */
const known = async (label: string) => (await load().catch(() => [])).find((value) => value.label === label);

/** Actions under two minutes for a word. */
export const actionsFor = async (label: string): Promise<string[]> => (await known(label))?.actions ?? [];

/** What a word can mean, in a line. */
export const meaningOf = async (label: string): Promise<string> => (await known(label))?.description ?? '';
