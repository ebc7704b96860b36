/** The words on offer, fetched when a reader asks for more than what stands on the page. */
const load = () => import('./on-offer');

/** The words on offer and the next eight. */
export async function moreValues(offered: string[]): Promise<string[]> {
  const { values } = await load();
  const rest = values.map(({ label }) => label).filter((label) => !offered.includes(label));
  return [...offered, ...rest.slice(0, 8)];
}

/** Actions under two minutes for a word of ours, each with what it is called once it is the reader’s; else none. */
export async function actionsFor(label: string): Promise<Map<string, string>> {
  const { values, asMine } = await load().catch(() => ({ values: [], asMine: String }));
  const value = values.find((one) => one.label === label);
  return new Map(value?.actions.map((action) => [action, asMine(action)]));
}

/** What a word of ours can mean, in a line; nothing of the reader’s own words, or when it does not load. */
export async function meaningOf(label: string): Promise<string> {
  const { values } = await load().catch(() => ({ values: [] }));
  return values.find((one) => one.label === label)?.description ?? '';
}
