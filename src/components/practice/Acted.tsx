import { acted } from '~/core/acted';
import type { EntryOf } from '~/core/record/entry';
import { ACTED } from './text';

interface Props {
  wins: readonly EntryOf<'win'>[] | undefined;
}

/** Two numbers that only grow, for those who want them. */
export function Acted({ wins }: Props) {
  const { done, back } = acted(wins);
  if (done === 0) return null;
  return (
    <details class="acted not-printed">
      <summary>{ACTED.title}</summary>
      <p>
        {ACTED.done(done)} {back > 0 && ACTED.back(back)}
      </p>
    </details>
  );
}
