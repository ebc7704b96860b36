import type { Wish } from '~/core/prompt';

export const TEXT = {
  leaveOut: 'Leave out names and what happened. An assistant can do without them.',
  nothing: 'Nothing is sent from here, and nothing is kept: what you write is gone when you leave the page.',
  aim: 'What for?',
  aims: [
    { value: 'smaller', label: 'make a step smaller' },
    { value: 'cue', label: 'find a moment for it' },
    { value: 'line', label: 'a line to say' },
  ] satisfies { value: Wish['aim']; label: string }[],
  energy: 'How much energy is there?',
  energies: [
    { value: 'hardly', label: 'hardly any' },
    { value: 'some', label: 'some' },
    { value: 'fair', label: 'a fair bit' },
    { value: 'unsure', label: 'not sure' },
  ] satisfies { value: Wish['energy']; label: string }[],
  length: 'How long may the answer be?',
  lengths: [
    { value: '40', label: 'a few words' },
    { value: '80', label: 'a little more' },
    { value: '150', label: 'a paragraph or two' },
  ] satisfies { value: `${Wish['length']}`; label: string }[],
  mine: 'What it is about, in your words',
  mineExample: 'such as: answer the letter',
  mineHint: 'It can stay empty. Then the request has a gap, to fill in later.',
  usePlan: (plan: string) => `Put my plan in: ${plan}`,
  request: 'The request',
  requestHint: 'Copy it into any assistant, or change it there first. The limits are at the end.',
  rescue: { copy: 'Copy the request', file: 'Put it in a file', copied: 'Copied.' },
  questions: 'Six questions before you use one',
  six: [
    { ask: 'Who reads it?', say: 'You could look up who can see what you write, and whether they train on it.' },
    { ask: 'Can I delete it?', say: 'You could find out before you write.' },
    { ask: 'Does it nag?', say: 'One that calls you back wants your time. Often it can be turned off.' },
    { ask: 'Does it agree with everything?', say: 'Many do. A yes from it is no sign that you are right.' },
    { ask: 'What does it do in a crisis?', say: 'Some have answered badly. People are better for that.' },
    { ask: 'Can I stop?', say: 'Three versions are enough. You can close it then.' },
  ],
  support: 'Support now',
  without: 'You can do this without an assistant:',
  withoutLink: 'one tiny action',
};
