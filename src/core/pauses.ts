import type { EntryOf } from './record/entry.ts';

type Win = EntryOf<'win'>;

const START = 'Paused: ';

/** What a pause is called when a reader notes it. */
export const pauseAsWin = (name: string): string => START + name;

/** Whether a note is one of a pause. */
export const isPause = ({ text }: Pick<Win, 'text'>): boolean => text.startsWith(START);

/** What a note says was done: of a pause its name alone. */
export const withoutPaused = (text: string): string => (isPause({ text }) ? text.slice(START.length) : text);

/** The pauses a reader noted, in the order of writing. */
export const pausesIn = (wins: readonly Win[] = []): Win[] => wins.filter(isPause);
