import { EntryLine } from '~/components/record/EntryLine';
import { noteFor } from '~/components/record/note';
import type { EntryOf, From } from '~/core/record/entry';
import { lineOf } from '~/core/story';
import { dayOf, daysBetween } from '~/core/time';
import type { RecordStore } from '~/stores/record';
import { EDIT_FIELDS, TEXT } from './text';

interface Props {
  wins: EntryOf<'win'>[];
  record: RecordStore;
  /** The passage this log stands in, if it stands in an article. */
  from: From | undefined;
  onRemoved: (undo: () => void) => void;
}

/** At most this many are shown of what was written here in other weeks. */
const BEFORE = 3;

/** What was noted in the last seven days, latest first, and what was once written at this very passage. */
export function Week({ wins, record, from, onRemoved }: Props) {
  const today = dayOf(new Date());
  const latest = wins.slice(-200).reverse();
  const recent = latest.filter(({ day }) => daysBetween(day, today) < 7);
  const here = latest.filter((win) => isHere(win, from) && !recent.includes(win)).slice(0, BEFORE);
  const lines = (list: EntryOf<'win'>[]) =>
    list.map((win) => (
      <EntryLine
        key={win.id}
        entry={win}
        record={record}
        fields={EDIT_FIELDS}
        note={noteFor(lineOf(win).label, win, from)}
        onRemoved={onRemoved}
      />
    ));
  return (
    <>
      {recent.length > 0 && <p class="ask">{TEXT.week}</p>}
      <div class="entries">{lines(recent)}</div>
      {here.length > 0 && <p class="ask">{TEXT.earlier}</p>}
      <div class="entries">{lines(here)}</div>
    </>
  );
}

const isHere = (win: EntryOf<'win'>, from: From | undefined) => !!from && win.from?.article === from.article;
