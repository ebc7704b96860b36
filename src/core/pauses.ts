import type { EntryOf } from './record/entry.ts';

type Win = EntryOf<'win'>;

const START = 'Paused: ';

/** What a pause is called when a reader notes it. */
export const pauseAsWin = (name: string): string => START + name;

/** The pauses a reader noted, in the order of writing. */
export const pausesIn = (wins: readonly Win[] = []): Win[] => wins.filter(({ text }) => text.startsWith(START));
