import { useId, useState } from 'preact/hooks';
import { EntryLine } from '~/components/record/EntryLine';
import { steady } from '~/components/record/steady';
import { PrintMine } from '~/components/record/PrintMine';
import type { Undo } from '~/components/record/UndoBar';
import { Win } from '~/components/tools/win-log/Win';
import { find } from '~/core/find';
import { story } from '~/core/story';
import { dayOf } from '~/core/time';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { STORY } from './text';

interface Props {
  record: RecordStore;
  view: View;
  onRemoved: (undo: Undo) => void;
}

const SteadyLine = steady(EntryLine);

/** How many days are drawn at first, and more at each press: what holds for longer stands below them. */
const DAYS = 5;
const MORE = 14;

/** With fewer notes than this there is nothing to search through. */
const MANY = 10;

/** What the reader wrote, day by day, the latest first; or what of it holds some words. */
export function Days({ record, view: { entries }, onRemoved }: Props) {
  const [shown, setShown] = useState(DAYS);
  const [typed, setTyped] = useState('');
  const id = useId();
  const found = find(entries, typed);
  const days = story(found, dayOf(new Date()), shown + 1);
  return (
    <>
      {(entries.length >= MANY || typed !== '') && (
        <search class="finder not-printed">
          <p class="word-field">
            <label for={id}>{STORY.find}</label>
            <input
              id={id}
              type="search"
              name="find"
              autocomplete="off"
              spellcheck={false}
              dir="auto"
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </p>
          <p class="small soft" role="status">
            {typed.trim() !== '' && STORY.found(found.length)}
          </p>
        </search>
      )}
      {days.slice(0, shown).map(({ day, label, lines }) => (
        <section key={day} class="story-day">
          <h2 data-day={day}>{label}</h2>
          {lines.map(({ id: entryId, entry }) =>
            entry.kind === 'win' ? (
              <Win key={entryId} win={entry} record={record} from={undefined} undated onRemoved={onRemoved} />
            ) : (
              <SteadyLine key={entryId} entry={entry} record={record} undated onRemoved={onRemoved} />
            ),
          )}
        </section>
      ))}
      {days.length > 0 && <p class="left-out">{STORY.leftOut}</p>}
      {days.length > 0 && <PrintMine />}
      {days.length > shown && (
        <button type="button" class="button not-printed" onClick={() => setShown(shown + MORE)}>
          {STORY.more}
        </button>
      )}
    </>
  );
}
