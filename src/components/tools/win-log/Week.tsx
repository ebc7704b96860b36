import { useState } from 'preact/hooks';
import { PrintMine } from '~/components/record/PrintMine';
import type { Undo } from '~/components/record/UndoBar';
import type { EntryOf, From } from '~/core/record/entry';
import { writtenAt } from '~/core/latest';
import { dayOf } from '~/core/time';
import { lastDays } from '~/core/wins';
import type { RecordStore } from '~/stores/record';
import { TEXT } from './text';
import { Win } from './Win';

interface Props {
  wins: readonly EntryOf<'win'>[];
  record: RecordStore;
  /** The passage this log stands in, if it stands in an article. */
  from: From | undefined;
  onRemoved: (undo: Undo) => void;
}

/** As many as can be taken in at a glance; the others come with a press, and on paper. */
const FEW = 5;

/** What was noted in the last seven days, latest first, and what was once written at this very passage. */
export function Week({ wins, record, from, onRemoved }: Props) {
  const recent = lastDays(wins, dayOf(new Date()));
  const [all, setAll] = useState(false);
  const others = recent.length - FEW;
  const before = from ? writtenAt(wins, from).filter((win) => !recent.includes(win)) : [];
  const lines = (list: EntryOf<'win'>[]) =>
    list.map((win) => <Win key={win.id} win={win} record={record} from={from} onRemoved={onRemoved} />);
  return (
    <>
      {recent.length > 0 && <p class="ask">{TEXT.week}</p>}
      <div class="entries">
        {lines(recent.slice(0, FEW))}
        {others > 0 && (
          <p class="not-printed">
            <button type="button" class="button quiet small" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? TEXT.fewer : TEXT.others(others)}
            </button>
          </p>
        )}
        {all && lines(recent.slice(FEW))}
      </div>
      {before.length > 0 && <p class="ask">{TEXT.earlier}</p>}
      <div class="entries">{lines(before)}</div>
      {/* What is older is printed with the record: from here it would be an empty frame. */}
      {recent.length + before.length > 0 && <PrintMine before={() => setAll(true)} />}
    </>
  );
}
