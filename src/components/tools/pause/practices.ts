import pauses from '~/content/pauses.json';
import type { Phase } from '~/core/breath';

/** One way to pause, as pauses.json has it. */
export interface Practice {
  id: string;
  name: string;
  steps: string[];
  takes: string;
  note?: string;
  breath?: { round?: Phase[]; most?: number; hold?: boolean };
}

const ALL = pauses as Practice[];

/** Those that leave the breath alone. The first of them is the first of all. */
export const WITHOUT_BREATH = ALL.filter(({ breath }) => !breath);

export const WITH_BREATH = ALL.filter(({ breath }) => breath);

/** The next one that leaves the breath alone. */
export const nextWithout = (practice: Practice): Practice =>
  WITHOUT_BREATH[(WITHOUT_BREATH.indexOf(practice) + 1) % WITHOUT_BREATH.length]!;
