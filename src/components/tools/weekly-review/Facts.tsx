import { shortened } from '~/core/text/shortened';
import { weekdayName } from '~/core/week';
import type { WeekFacts } from '~/core/week-facts';
import { TEXT } from './text';

interface Props {
  facts: WeekFacts;
}

/** As many of one sort as make a sentence; the rest stands in the notes. */
const SHOWN = 3;

/** As much of one wording as is read in passing. */
const LONGEST = 120;

/** The week in words: days, and what its reader wrote. Nothing is set against anything. */
export function Facts({ facts }: Props) {
  const { days, done, ...others } = facts;
  const lines = { ...done, ...others };
  const order = [
    ...(['did', 'smaller', 'came-back', 'rested'] as const),
    ...(['values', 'feelings', 'setbacks', 'hindered', 'lessons'] as const),
  ];
  return (
    <>
      <p class="ask">{TEXT.facts}</p>
      <p>{TEXT.days(days.map(weekdayName))}</p>
      {order
        .filter((sort) => lines[sort].length > 0)
        .map((sort) => (
          <p key={sort} class="fact">
            <span class="soft">{TEXT[sort]}:</span>{' '}
            {lines[sort].slice(0, SHOWN).map((text, n) => (
              <span key={text}>
                {n > 0 && '; '}
                <bdi>{shortened(text, LONGEST)}</bdi>
              </span>
            ))}
            {lines[sort].length > SHOWN && `; ${TEXT.andMore}`}
          </p>
        ))}
    </>
  );
}
