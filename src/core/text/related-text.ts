import { listed } from './listed.ts';
import { numberWord } from './number-word.ts';

/** Why an article may be read next. */
export const WHY = {
  needs: (needs: string[]) => `Also about ${listed(needs)}`,
  topic: (topic: string) => `Also about ${topic.toLowerCase()}`,
  tool: 'With a tool from this page',
  other: (topic: string) => `About something else: ${topic.toLowerCase()}`,
  takes: (minutes: number) => (minutes === 1 ? 'one minute' : `${numberWord(minutes)} minutes`),
  has: (tool: string) => `has “${tool}”`,
};
