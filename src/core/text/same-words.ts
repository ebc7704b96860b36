/** What two wordings have in common that differ in case and spaces alone. */
export const sameWords = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
