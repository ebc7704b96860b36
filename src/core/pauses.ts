import type { EntryOf } from './record/entry.ts';
import { inAll, ours } from './stored-words.ts';

type Win = EntryOf<'win'>;

/** How a note of a pause begins, if it is one. */
const startOf = (text: string): string | undefined => inAll('paused').find((start) => text.startsWith(start));

/** What a pause is called when a reader notes it. */
export const pauseAsWin = (name: string): string => ours('paused') + name;

/** Whether a note is one of a pause. */
export const isPause = ({ text }: Pick<Win, 'text'>): boolean => startOf(text) !== undefined;

/** What a note says was done: of a pause its name alone. */
export const withoutPaused = (text: string): string => text.slice(startOf(text)?.length ?? 0);

/** The pauses a reader noted, in the order of writing. */
export const pausesIn = (wins: readonly Win[] = []): Win[] => wins.filter(isPause);
