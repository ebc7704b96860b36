import { scaleBand } from 'd3-scale';
import { useState } from 'preact/hooks';
import { dayField, type Day } from '~/core/patterns';
import type { Entry } from '~/core/record/entry';
import { dayInWords } from '~/core/days';
import { monthOf, weekInWords } from '~/core/week';
import { Plot } from './Plot';
import { Stone } from './Stone';
import { BUTTONS, HEADS, sayDays, TITLES, WEEKDAYS } from './words';

interface Props {
  entries: readonly Entry[];
  today: string;
  whole: boolean;
}

const WIDTH = 320;
const HEAD = 24;
const ROW = 27;
const GUTTER = 52;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The month that begins in a week, or the one the field begins in. */
const monthIn = (week: readonly Day[], isFirst: boolean, today: string) => {
  const first = week.find(({ day }) => day.endsWith('-01') && day <= today) ?? (isFirst ? week[0] : undefined);
  return first && monthOf(first.day).slice(0, 3);
};

/** The days of the last weeks as a field: a stone where something was noted, plain ground where nothing was. */
export function DayField({ entries, today, whole }: Props) {
  const [page, setPage] = useState(0);
  const { weeks, noted, goesOn } = dayField(entries, today, whole ? 12 : 5, page);
  const columns = scaleBand(
    WEEKDAYS.map((_, n) => n),
    [GUTTER, WIDTH],
  );
  const middle = (n: number) => columns(n)! + columns.bandwidth() / 2;
  const end = weeks[weeks.length - 1]![6]!.day;
  const [from, to] = [weeks[0]![0]!.day, end < today ? end : today];
  /** A button to turn the page. At the end it stays, and does nothing: the focus is on it. */
  const turn = (label: string, by: number, can: boolean) => (
    <button type="button" class="button quiet small" aria-disabled={!can} onClick={() => can && setPage(page + by)}>
      {label}
    </button>
  );
  const turns = whole && (goesOn || page > 0) && (
    <p class="row not-printed">
      {turn(BUTTONS.earlier, 1, goesOn)}
      {turn(BUTTONS.later, -1, page > 0)}
    </p>
  );
  return (
    <Plot
      title={TITLES.days}
      says={sayDays(noted.length)}
      note={weekInWords({ from, to })}
      whole={whole}
      head={[HEADS.day, HEADS.notes]}
      rows={[...noted].reverse().map(({ day, notes }) => [capital(dayInWords(day, today)), String(notes)])}
      turns={turns}
    >
      <svg viewBox={`0 0 ${WIDTH} ${HEAD + ROW * weeks.length}`} aria-hidden="true">
        {WEEKDAYS.map((letter, n) => (
          <text key={n} class="soft day" x={middle(n)} y={14} text-anchor="middle">
            {letter}
          </text>
        ))}
        {weeks.map((week, row) => (
          <g key={week[0]!.day} transform={`translate(0 ${HEAD + ROW * (row + 0.5)})`}>
            <text class="soft day" x={0} y={5}>
              {monthIn(week, row === 0, today)}
            </text>
            {week.map(({ notes }, n) => notes > 0 && <Stone key={n} x={middle(n)} y={0} nth={row * 5 + n} />)}
          </g>
        ))}
      </svg>
    </Plot>
  );
}
