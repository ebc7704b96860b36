/** One part of a breath: in, out, or held. */
export interface Phase {
  way: 'in' | 'out' | 'hold';
  seconds: number;
}

/** How full the lungs are, from 0 to 1, when a share of the round has passed. */
export interface Level {
  at: number;
  full: number;
}

const sum = (phases: readonly Phase[]) => phases.reduce((all, { seconds }) => all + seconds, 0);

/** How long one round takes, in seconds. */
export const roundTakes = (round: readonly Phase[]): number => sum(round);

/** The round with a hold after each breath in and each breath out; with none, as it was. */
export const withHolds = (round: readonly Phase[], seconds: number): Phase[] =>
  round.flatMap((phase) => (seconds > 0 ? [phase, { way: 'hold' as const, seconds }] : [phase]));

/** How the breath rises and falls over one round: from empty to full and back to empty. */
export function levels(round: readonly Phase[]): Level[] {
  const all = sum(round);
  const of = (way: Phase['way']) => sum(round.filter((phase) => phase.way === way));
  const [inward, outward] = [of('in'), of('out')];
  const found: Level[] = [{ at: 0, full: 0 }];
  let [time, full] = [0, 0];
  for (const { way, seconds } of round) {
    time += seconds;
    if (way === 'in') full += seconds / inward;
    if (way === 'out') full -= seconds / outward;
    found.push({ at: Math.min(1, time / all), full: Math.min(1, Math.max(0, full)) });
  }
  return found;
}

/** How many whole rounds fit into the longest time a pattern is meant for: one at least. */
export const roundsIn = (round: readonly Phase[], most: number): number => Math.max(1, Math.floor(most / sum(round)));

const places = (x: number) => Math.round(x * 10) / 10;

/** The breath as a line of an SVG: up is in, down is out. */
export function breathLine(round: readonly Phase[], width: number, height: number): string {
  const points = levels(round).map(({ at, full }) => ({ x: at * width, y: (1 - full) * height }));
  const curves = points.slice(1).map(({ x, y }, n) => {
    const from = points[n]!;
    const middle = (from.x + x) / 2;
    return `C${[middle, from.y, middle, y, x, y].map(places).join(' ')}`;
  });
  return `M0 ${places(height)}${curves.join('')}`;
}
