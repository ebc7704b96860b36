import { sum } from 'd3-array';
import { line } from 'd3-shape';
import { inNumbers } from '~/core/patterns';
import type { Entry } from '~/core/record/entry';
import { Plot } from './Plot';
import { ENDS, HEADS, sayNumbers, TITLES } from './words';

interface Props {
  entries: readonly Entry[];
  whole: boolean;
}

const WIDTH = 320;
const HEIGHT = 190;
const [LEFT, RIGHT] = [94, 240];

/** Zero is light and lies on top, as in the picture of words. */
const level = (n: number) => 30 + n * 15;

/** More notes of the same numbers make a line wider, up to a point. */
const thickness = (notes: number) => Math.min(1 + notes, 9);

const draw = line();

/** Lines from the number before to the number after. */
export function Slopes({ entries, whole }: Props) {
  const flows = inNumbers(entries);
  if (flows.length === 0) return null;
  const sorted = [...flows].sort((a, b) => a.before - b.before || a.after - b.after);
  return (
    <Plot
      title={TITLES.numbers}
      says={sayNumbers(sum(flows, ({ notes }) => notes))}
      whole={whole}
      head={[HEADS.before, HEADS.after, HEADS.notes]}
      rows={sorted.map(({ before, after, notes }) => [before, after, notes].map(String))}
    >
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <text class="soft" x={LEFT} y={14} text-anchor="middle">
          {HEADS.before}
        </text>
        <text class="soft" x={RIGHT} y={14} text-anchor="middle">
          {HEADS.after}
        </text>
        <path class="ground" d={`M${LEFT} ${level(0)}V${level(10)}M${RIGHT} ${level(0)}V${level(10)}`} />
        <text x={LEFT - 12} y={level(0) + 5} text-anchor="end">
          {ENDS.light}
        </text>
        <text x={LEFT - 12} y={level(10) + 5} text-anchor="end">
          {ENDS.heavy}
        </text>
        {sorted.map(({ before, after, notes }) => (
          <path
            key={`${before} ${after}`}
            class="slope"
            d={
              draw([
                [LEFT, level(before)],
                [RIGHT, level(after)],
              ]) ?? ''
            }
            stroke-width={thickness(notes)}
          />
        ))}
      </svg>
    </Plot>
  );
}
