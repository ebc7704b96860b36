import { sum } from 'd3-array';
import { linkHorizontal } from 'd3-shape';
import { beforeAfter } from '~/core/patterns';
import type { After, Before, Entry } from '~/core/record/entry';
import { Plot } from './Plot';
import { AFTERS, BEFORES, HEADS, sayFelt, TITLES } from './words';

interface Props {
  entries: readonly Entry[];
  whole: boolean;
}

const WIDTH = 320;
const HEIGHT = 170;
const GAP = 16;
const LEFT = 94;
const RIGHT = 226;

/** The widest a single note is drawn: with few of them, a stream and not a wall. */
const WIDEST = 14;

/** Where each answer lies on its side, from the top: a place in proportion to its notes, gaps between. */
function laid<K extends string>(names: readonly K[], notesOf: (name: K) => number, room: number, tall: number) {
  const there = names.filter((name) => notesOf(name) > 0);
  let y = (tall - room * sum(there, notesOf) - GAP * (there.length - 1)) / 2;
  return there.map((name) => {
    const place = { name, top: y, height: room * notesOf(name) };
    y += place.height + GAP;
    return place;
  });
}

const stream = linkHorizontal<unknown, { source: [number, number]; target: [number, number] }, [number, number]>();

/** What was light or heavy before, streaming to what it felt like after. Light floats on top. */
export function Streams({ entries, whole }: Props) {
  const flows = beforeAfter(entries);
  if (flows.length === 0) return null;
  const of = (test: (flow: (typeof flows)[number]) => boolean) => sum(flows.filter(test), ({ notes }) => notes);
  const names = [Object.keys(BEFORES) as Before[], Object.keys(AFTERS) as After[]] as const;
  const gaps = GAP * (Math.max(names[0].length, names[1].length) - 1);
  const room = Math.min(WIDEST, (HEIGHT - gaps) / sum(flows, ({ notes }) => notes));
  const tall = room * sum(flows, ({ notes }) => notes) + gaps;
  const befores = laid(names[0], (name) => of(({ before }) => before === name), room, tall);
  const afters = laid(names[1], (name) => of(({ after }) => after === name), room, tall);
  const [used, taken] = [new Map<string, number>(), new Map<string, number>()];
  /** The next free place of an answer, for a stream of some width. */
  const next = (of: Map<string, number>, { name, top }: { name: string; top: number }, width: number) => {
    const from = of.get(name) ?? 0;
    of.set(name, from + width);
    return top + from + width / 2;
  };
  const pairs = befores.flatMap((left) =>
    afters.flatMap((right) => {
      const flow = flows.find(({ before, after }) => before === left.name && after === right.name);
      return flow ? { left, right, notes: flow.notes } : [];
    }),
  );
  const counts = Object.fromEntries(
    (Object.keys(AFTERS) as After[]).map((name) => [name, of(({ after }) => after === name)]),
  ) as Record<After, number>;
  return (
    <Plot
      title={TITLES.felt}
      says={sayFelt(counts)}
      whole={whole}
      head={[HEADS.before, HEADS.after, HEADS.notes]}
      rows={pairs.map(({ left, right, notes }) => [BEFORES[left.name], AFTERS[right.name], String(notes)])}
    >
      <svg viewBox={`0 -4 ${WIDTH} ${tall + 8}`} aria-hidden="true">
        {pairs.map(({ left, right, notes }) => {
          const width = room * notes;
          const source: [number, number] = [LEFT, next(used, left, width)];
          const target: [number, number] = [RIGHT, next(taken, right, width)];
          return (
            <path
              key={`${left.name} ${right.name}`}
              class="stream"
              d={stream({ source, target }) ?? ''}
              stroke-width={width}
            />
          );
        })}
        {befores.map(({ name, top, height }) => (
          <g key={name}>
            <rect class="bank" x={LEFT - 5} y={top} width={5} height={height} />
            <text x={LEFT - 12} y={top + height / 2 + 5} text-anchor="end">
              {BEFORES[name]}
            </text>
          </g>
        ))}
        {afters.map(({ name, top, height }) => (
          <g key={name}>
            <rect class="bank" x={RIGHT} y={top} width={5} height={height} />
            <text x={RIGHT + 12} y={top + height / 2 + 5}>
              {AFTERS[name]}
            </text>
          </g>
        ))}
      </svg>
    </Plot>
  );
}
