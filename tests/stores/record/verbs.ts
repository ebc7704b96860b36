import type { aRecord } from '../faulty';

export type Store = ReturnType<typeof aRecord>;

/** What a browser throws where there is no room. */
export const FULL = { name: 'QuotaExceededError' };

/** The texts in view, in the order of writing. */
export const texts = ({ $view }: Store) => $view.get().entries.map((entry) => 'text' in entry && entry.text);

/** Logs a win, as the tool does. */
export const log = ({ add }: Store, text: string) => add('win', { text, how: 'did' });

/** Logs a win and waits for what is said of it. */
export const saved = async (record: Store, text: string) => {
  const { id, saved: told } = log(record, text);
  return { id, outcome: await told };
};
