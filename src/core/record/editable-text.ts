import type { Kind } from './entry.ts';

/** What the field is called that carries the main text of a kind, and others that the story has no name for. */
export const MAIN: { [K in Kind]?: Record<string, string> } = {
  value: { label: 'The word' },
  action: { text: 'I will', cue: 'When' },
  win: { text: 'What you did', how: 'How it went' },
  setback: { text: 'What did not happen' },
  feeling: { words: 'The word' },
  story: { text: 'Your small story' },
  vision: { text: 'What you see' },
  ally: { name: 'Their name' },
  limit: { text: 'The limit' },
  review: { week: 'The week' },
};
