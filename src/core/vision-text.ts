/** How what was seen ahead goes on as a plan. */

/** Words that stand before a picture and not before a plan. */
export const SEEING = /^I(?: can)? see myself |^I(?: will|’ll|'ll) /i;

/** The moment of a plan: after “When”. */
export const moment = (when: string) => `I have a minute ${when}`;

export const ifSnag = (plan: string, snag: string) => `${plan}, if ${snag}`;
