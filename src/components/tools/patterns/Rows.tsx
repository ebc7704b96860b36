import { max } from 'd3-array';
import { scalePoint } from 'd3-scale';
import type { Row } from '~/core/patterns';
import { Plot } from './Plot';
import { Stone } from './Stone';
import { HEADS, others, sayRows, stoneFor, TITLES } from './words';

interface Props {
  sort: Parameters<typeof sayRows>[0];
  rows: readonly Row[];
  whole: boolean;
  /** How many notes a stone stands for: the same in pictures that are looked at together. */
  unit: number;
  /** What stands for a row without a label. */
  none?: string;
  /** Draw outlines: what is told apart must not rest on colour. */
  hollow?: boolean;
}

const WIDTH = 320;

/** No row is longer than this; then a stone stands for more than one note. */
const LONGEST = 10;

/** How many notes a stone has to stand for, so that no row is too long. */
export const unitFor = (...rows: readonly (readonly Row[])[]) =>
  Math.max(1, Math.ceil((max(rows.flat(), ({ notes }) => notes) ?? 0) / LONGEST));

/** How many rows a table has at most. */
const MOST = 40;

const places = scalePoint(
  Array.from({ length: LONGEST }, (_, n) => n),
  [15, WIDTH - 15],
);

/** Words of the reader, with a row of stones for each. The words are HTML: it knows how to set and to cut any script. */
export function Rows({ sort, rows, whole, unit, none = '', hollow }: Props) {
  if (!rows.some(({ label }) => label)) return null;
  const shown = rows.slice(0, whole ? 8 : 3);
  return (
    <Plot
      title={TITLES[sort]}
      says={sayRows(sort, rows)}
      note={stoneFor(unit)}
      whole={whole}
      head={[HEADS.words, HEADS.notes]}
      rows={rows.slice(0, MOST).map(({ label, notes }) => [label || none, String(notes)])}
      rest={rows.length > MOST ? others(rows.length - MOST) : undefined}
    >
      {shown.map(({ label, notes }) => (
        <div key={label} class="stones">
          <p class={label ? 'stones-label' : 'stones-label soft'} dir="auto">
            {label || none}
          </p>
          <svg viewBox={`0 0 ${WIDTH} 22`} aria-hidden="true">
            {Array.from({ length: Math.ceil(notes / unit) }, (_, n) => (
              <Stone key={n} x={places(n)!} y={11} nth={n + label.length} hollow={hollow} />
            ))}
          </svg>
        </div>
      ))}
    </Plot>
  );
}
