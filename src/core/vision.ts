import type { Fields } from './record/entry.ts';
import { isOurs, ours } from './stored-words.ts';
import { ifSnag, moment, SEEING } from './vision-text.ts';

type Vision = Fields['vision'];

/**
 * What stands in a line that was left out. Every line of a picture ahead has words in the record; these say what an
 * empty line means, and read well there.
 */
export const LEFT_OUT = {
  text: ours('nothingYet'),
  snag: ours('noSnag'),
  snagUnknown: ours('snagUnknown'),
  plan: ours('seeThen'),
};

/** A picture ahead from what was answered; what was left out is said in words. */
export function visionOf(answers: Pick<Vision, 'when'> & Partial<Vision>): Vision {
  const { text, when, snag, plan } = answers;
  return {
    text: text || LEFT_OUT.text,
    when,
    snag: snag || (plan ? LEFT_OUT.snagUnknown : LEFT_OUT.snag),
    plan: plan || LEFT_OUT.plan,
  };
}

/** Whether nothing could be seen ahead. An answer like any other. */
export const isClosed = ({ text }: Vision): boolean => isOurs('nothingYet', text);

/** Whether there is a snag of the reader’s own, and a way round it. */
export const hasWayRound = ({ snag, plan }: Vision): boolean =>
  !isOurs('noSnag', snag) && !isOurs('snagUnknown', snag) && !isOurs('seeThen', plan);

/** The tiny action a picture can become: what was seen, at a moment in that time, with the way round the snag. */
export function stepOf(vision: Vision): Pick<Fields['action'], 'text' | 'cue' | 'ifHard'> {
  const { text, when, snag, plan } = vision;
  return {
    text: text.replace(SEEING, '').replace(/[.\s]+$/, ''),
    cue: moment(when),
    ...(hasWayRound(vision) && { ifHard: ifSnag(plan, snag) }),
  };
}
