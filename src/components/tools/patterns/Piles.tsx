import { max } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { timesOfDay } from '~/core/patterns';
import type { Entry } from '~/core/record/entry';
import { Plot } from './Plot';
import { Stone } from './Stone';
import { HEADS, sayTimes, stoneFor, TIMES, TITLES } from './words';

interface Props {
  entries: readonly Entry[];
  whole: boolean;
}

const WIDTH = 320;
const STEP = 17;
const FOOT = 26;

/** No pile is higher than this; then a stone stands for more than one note. */
const HIGHEST = 8;

/** Piles of stones along the day, from four o’clock on. */
export function Piles({ entries, whole }: Props) {
  const notes = timesOfDay(entries);
  const most = max(notes) ?? 0;
  if (most === 0) return null;
  const unit = Math.ceil(most / HIGHEST);
  const piles = notes.map((n) => Math.ceil(n / unit));
  const ground = 10 + STEP * Math.max(2, Math.ceil(most / unit));
  const columns = scaleBand(
    TIMES.map((_, n) => n),
    [0, WIDTH],
  );
  const middle = (n: number) => columns(n)! + columns.bandwidth() / 2;
  return (
    <Plot
      title={TITLES.times}
      says={sayTimes(notes)}
      note={stoneFor(unit)}
      whole={whole}
      head={[HEADS.time, HEADS.notes]}
      rows={TIMES.map(({ full }, n) => [full, String(notes[n])])}
    >
      <svg viewBox={`0 0 ${WIDTH} ${ground + FOOT}`} aria-hidden="true">
        <path class="ground" d={`M0 ${ground}H${WIDTH}`} />
        {TIMES.map(({ short }, n) => (
          <g key={short}>
            {Array.from({ length: piles[n]! }, (_, up) => (
              <Stone key={up} x={middle(n) + ((up * 7) % 5) - 2} y={ground - 9 - STEP * up} nth={n + up} />
            ))}
            <text class="soft" x={middle(n)} y={ground + 19} text-anchor="middle">
              {short}
            </text>
          </g>
        ))}
      </svg>
    </Plot>
  );
}
