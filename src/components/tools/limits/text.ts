import { TEXT as PLAN } from '../tiny-action/text';
import type { How } from '~/core/record/entry';

interface Test {
  label: string;
  means: string;
  /** The plan it makes, for the words that are tried. */
  plan: (words: string) => { text: string; cue: string };
}

interface Outcome {
  value: string;
  label: string;
  /** A fitting sentence. */
  said: string;
  /** The note it can become with one press, and whether the plan was done by it. */
  win?: { text: (words: string) => string; how: How; ofPlan: boolean };
  /** Whether the way to support stands beside it. */
  support?: true;
}

export const TEXT = {
  safe: 'For people and moments that feel safe enough. If you are afraid of somebody, a limit can wait, and nobody has to hear it.',
  support: 'Support now',
  ask: 'One limit, and one line to say',
  hint: 'A limit says what you do, not what somebody else has to do. It can be small, and it can change.',
  text: 'One limit of yours',
  textExample: 'such as: I do not answer messages after nine',
  sayIt: 'One line to say',
  sayItHint: 'Short is fine, and no reason is owed. It can stay empty.',
  lines: [
    'Not today, thank you.',
    'I can stay for ten minutes.',
    'I would like to talk about something else.',
    'Let me think about it. I will tell you tomorrow.',
  ],
  save: 'Keep this limit',
  noText: 'Which limit? A few words are enough, and a small one is fine.',
  noted: 'Noted. It is yours to keep, to change or to take back.',
  notedSilent: 'Noted. The words can come later. Some limits are kept without any.',
  another: 'Write another limit',
  mine: 'Your limits',
  test: 'A small test, if you like',
  testAgain: 'Another small test',
  testHint: 'One press makes a tiny action of it. You can change it after.',
  tests: [
    {
      label: 'Say it out loud, alone',
      means: 'Nobody hears it. You find out how it sounds.',
      plan: (words) => ({ text: `say “${words}” out loud, alone`, cue: 'I have a minute to myself' }),
    },
    {
      label: 'Say it to somebody kind',
      means: 'Somebody who takes a no well, about something small.',
      plan: (words) => ({ text: `say “${words}” to somebody kind`, cue: 'it is about something small' }),
    },
  ] satisfies Test[] as Test[],
  testKept: 'The small test is one of your plans now.',
  theTest: 'Your small test:',
  plan: PLAN.plan,
  toPlan: 'Go to your plans',
  how: 'How did it go?',
  outcomes: [
    {
      value: 'held',
      label: 'it held',
      said: 'It held. You said it, and it stood.',
      win: { text: (words) => `I said: “${words}”`, how: 'did', ofPlan: true },
    },
    {
      value: 'partly',
      label: 'partly',
      said: 'Part of it held, and that part counts. The line can get shorter, or stay as it is.',
      win: { text: (words) => `I said a part of: “${words}”`, how: 'smaller', ofPlan: true },
    },
    {
      value: 'not',
      label: 'it did not hold',
      said: 'It did not hold this time. That says something about the moment and the other side of it. If it was not safe, you can let it go.',
      win: { text: (words) => `I tried to say: “${words}”`, how: 'did', ofPlan: false },
      support: true,
    },
    {
      value: 'not-tried',
      label: 'I did not try',
      said: 'Not trying is fine. A limit can wait for a moment that feels safe enough. The test can get smaller, or go.',
    },
  ] satisfies Outcome[] as Outcome[],
  log: 'Note what you did',
  logged: 'Noted. You did that.',
};
