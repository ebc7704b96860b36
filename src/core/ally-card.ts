import type { EntryOf, Fields } from './record/entry.ts';

/** The lines a card can hold, in the order they are read. */
export const CARD_LINES = [
  'name',
  'trying',
  'helps',
  'doesNotHelp',
  'rhythm',
  'stopWord',
] as const satisfies readonly (keyof Fields['ally'])[];

export type CardLine = (typeof CARD_LINES)[number];

/** The lines of a card that hold words. */
export const writtenLines = (ally: EntryOf<'ally'>): CardLine[] =>
  CARD_LINES.filter((line) => ally[line].trim() !== '');

/** The lines that go out unless the reader says otherwise: not the name, which tells whoever finds the card who is meant. */
export const tickedAtFirst = (ally: EntryOf<'ally'>): CardLine[] =>
  writtenLines(ally).filter((line) => line !== 'name');

/** What goes out: the lines that are ticked, each with what it is called. */
export const cardOf = (ally: EntryOf<'ally'>, ticked: readonly string[], names: Readonly<Record<CardLine, string>>) =>
  writtenLines(ally)
    .filter((line) => ticked.includes(line))
    .map((line) => ({ name: names[line], value: ally[line].trim() }));

/**
 * The card as plain text. It begins with words of ours: a phone that reads it from a code takes a text
 * that begins like an address for one, and opens it.
 */
export function asText(title: string, card: ReturnType<typeof cardOf>, side: readonly string[] = []): string {
  const lines = card.map(({ name, value }) => `${name}: ${value}`);
  return [title, ...lines, ...(side.length > 0 ? ['', ...side] : [])].join('\n');
}
