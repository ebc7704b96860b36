import type { CardLine } from '~/core/ally-card';

interface Question {
  ask: string;
  hint?: string;
  ideas: string[];
}

export const TEXT = {
  // allow: only
  safe: 'Only if this person feels safe. If someone checks your phone, leave this out.',
  alone:
    'Nobody like that right now? Leave the name empty and keep the card for yourself. On a hard day it can tell you what helps.',
  questions: {
    trying: {
      ask: 'What I am trying',
      hint: 'One small thing. What happened to you can stay out of it.',
      ideas: [],
    },
    helps: {
      ask: 'What helps',
      hint: 'Press what fits, or write it.',
      ideas: ['a short message', 'company without talk', 'being asked, not told'],
    },
    name: {
      ask: 'Who it is for',
      hint: 'A letter or a nickname is enough. It stays off the card until you tick it.',
      ideas: [],
    },
    doesNotHelp: { ask: 'What does not help', ideas: ['advice', 'being asked why not', 'being cheered on'] },
    rhythm: { ask: 'How often', ideas: ['when I ask', 'once a week', 'now and then'] },
    stopWord: {
      ask: 'How I will say stop',
      hint: 'A word, a sign, or no answer at all. No reason is owed.',
      ideas: ['“not today”', 'I do not answer', 'I change the subject'],
    },
  } satisfies Record<CardLine, Question>,
  more: 'More lines: what does not help, how often, stop',
  save: 'Make the card',
  leave: 'Leave it',
  nothing: 'The card is empty. One line is enough, any of them.',
  ready: 'This is the card. It stays here until you hand it on.',
  /** What the lines are called on the card. */
  names: {
    name: 'For',
    trying: 'What I am trying',
    helps: 'What helps',
    doesNotHelp: 'What does not help',
    rhythm: 'How often',
    stopWord: 'When I say stop, it sounds like this',
  } satisfies Record<CardLine, string>,
  title: 'A few words from me',
  ticks: 'What goes on it',
  side: 'A side for them: how to answer',
  sideTitle: 'For you who read this',
  sideLines: [
    'Ask how it went. Whatever I say, answer: thanks for telling me.',
    'Do not push, check on me or count.',
    'Do not give advice, unless I ask for it.',
    'When I say stop, stop. I owe no reason.',
    'You are company, not a guard. You do not have to mend anything.',
    'If it is too much for you, tell me. That is fine.',
  ],
  unticked: 'Nothing is ticked, so the card is empty.',
  copyHint: 'What you copy stays in this device’s memory until you copy something else.',
  print: 'Print the card',
  showCode: 'Show it as a code',
  hideCode: 'Put the code away',
  codeSays: 'A code for a phone’s camera. It holds the words of the card above.',
  codeHint:
    'The code holds the words, no link. Any camera that sees it can read them. Some phones then offer to search the web for the words: that would send them out, so close it.',
  tooLong:
    'These are more words than a phone could read from a code. Untick a line or the side, or make one shorter. Copying and printing still work.',
  noCode: 'The code could not be made, perhaps as there is no internet. Copying and printing still work.',
  open: 'Open the card',
  close: 'Close the card',
  another: 'Write another card',
  mine: 'Your cards',
};
