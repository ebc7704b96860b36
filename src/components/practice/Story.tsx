import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { EntryLine } from '~/components/record/EntryLine';
import { Guard } from '~/components/record/Guard';
import { PrintMine } from '~/components/record/PrintMine';
import { Swept } from '~/components/record/Swept';
import { UndoBar, type Undo } from '~/components/record/UndoBar';
import { useRecord } from '~/components/record/use-record';
import { story, type Line } from '~/core/story';
import { dayOf } from '~/core/time';
import { fieldsOf } from './fields';
import { Notices } from './Notices';
import { STORY } from './text';

interface Props {
  /** The site’s root, for links. */
  base: string;
  /** Shown when nothing is written yet. */
  children?: ComponentChildren;
}

/** How many days are drawn at first, and more at each press. */
const DAYS = 14;

/** Everything the reader wrote, day by day, the latest first. */
export function Story({ base, children }: Props) {
  const { record, view } = useRecord();
  const [shown, setShown] = useState(DAYS);
  const [undo, setUndo] = useState<Undo>();
  if (!record) return null;
  const days = story(view.entries, dayOf(new Date()), shown + 1);
  const line = ({ id, label, entry }: Line) => (
    <EntryLine
      key={id}
      entry={entry}
      record={record}
      fields={fieldsOf(entry)}
      note={label}
      onRemoved={(next) => setUndo(() => next)}
    >
      {entry.from && (
        <a class="small" href={`${base}articles/${entry.from.article}/#${entry.from.section ?? entry.from.tool}`}>
          {STORY.passage}
        </a>
      )}
    </EntryLine>
  );
  return (
    <Guard record={record} view={view}>
      <Notices view={view} />
      <Swept record={record} view={view} />
      <UndoBar undo={undo} onUndone={setUndo} />
      {view.items.size === 0 && view.aside.length === 0 && view.ready && !view.lost && children}
      {days.slice(0, shown).map(({ day, label, lines }) => (
        <section key={day} class="story-day">
          <h2 data-day={day}>{label}</h2>
          {lines.map(line)}
        </section>
      ))}
      {days.length > 0 && <p class="left-out">{STORY.leftOut}</p>}
      {days.length > 0 && <PrintMine />}
      {days.length > shown && (
        <button type="button" class="button not-printed" onClick={() => setShown(shown + DAYS)}>
          {STORY.more}
        </button>
      )}
    </Guard>
  );
}
