import type { How } from '~/core/record/entry';

export const HARD = {
  feet: 'Press both feet, or your back, into what holds you. Let go.',
  helped: 'You noted that this helped once:',
  pause: 'Other ways to pause',
  people: 'Is there somebody safe to sit with, call or write to? If not, there are lines with people on them:',
  support: 'Support now',
  noted: 'Noted. It is enough for today.',
  back: 'Take it back',
  takenBack: 'Taken back.',
  anyway: 'Continue anyway',
  off: 'Show every tool whole again',
};

/** The smallest size of a tool: a sentence, and one press that can be noted with these words. */
interface Smallest {
  say: string;
  press: string;
  how: How;
}

const WAIT: Smallest = { say: 'This can wait for another day.', press: 'I rest for now', how: 'rested' };

const SMALLEST: Record<string, Smallest> = {
  'value-picker': { say: 'What matters to you can wait. It stays.', press: 'I let it wait', how: 'rested' },
  'tiny-action': {
    say: 'One sip of water or one look out of the window is a whole step.',
    press: 'I did one of these',
    how: 'smaller',
  },
  'win-log': { say: 'No words are asked of you.', press: 'I got through the day', how: 'did' },
  setback: { say: 'It does not have to be looked at today.', press: 'I put it aside', how: 'rested' },
  'next-step': { say: 'No step more today.', press: 'I leave it at that', how: 'rested' },
  feelings: { say: '“No words for it” is a full answer.', press: 'No words for it today', how: 'rested' },
  'future-self': { say: 'The next hour is far enough.', press: 'I look as far as the next hour', how: 'smaller' },
  'ally-card': {
    say: 'One message is enough: “A hard day here. You do not have to answer.”',
    press: 'I wrote to somebody',
    how: 'did',
  },
  limits: { say: '“Not today” is a whole sentence.', press: 'I said: not today', how: 'did' },
  'daily-rhythm': { say: 'One part of the day at a time.', press: 'I got through this part', how: 'did' },
  'weekly-review': { say: 'A week of getting through is a week.', press: 'I got through the week', how: 'did' },
};

/** The smallest size of a tool, by its slug. */
export const smallestOf = (tool = ''): Smallest => SMALLEST[tool] ?? WAIT;
