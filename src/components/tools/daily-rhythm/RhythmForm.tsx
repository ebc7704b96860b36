import { useEffect, useRef, useState } from 'preact/hooks';
import { EntryForm } from '~/components/record/EntryForm';
import { fill } from '~/components/record/fill';
import type { ToolState } from '~/components/record/use-tool';
import { last } from '~/core/last';
import { standing } from '~/core/plans';
import type { EntryOf, Fields } from '~/core/record/entry';
import { entryFor, partOf, PARTS, type Part } from '~/core/rhythm';
import { dayOf } from '~/core/time';
import { DayPart } from './DayPart';
import { TEXT } from './text';

interface Props {
  state: ToolState;
  /** What stands for today. */
  today: EntryOf<'day'> | undefined;
  /** Called when the lines are on the screen, with the latest part of the day among them. */
  onSaved: (part: Part) => void;
}

const lineIn = (form: HTMLFormElement, part: Part) => form.elements.namedItem(part) as HTMLInputElement;

/** The lines that were written here or changed: what stands in the others is kept already, or belongs to yesterday. */
const newLines = (form: HTMLFormElement) =>
  PARTS.filter((part) => lineIn(form, part).value.trim() !== lineIn(form, part).defaultValue.trim());

/** The three lines of today. The one that fits the clock is open; a line that stands can be written anew. */
export function RhythmForm({ state, today, onSaved }: Props) {
  const { record, view } = state;
  const form = useRef<HTMLFormElement>(null);
  const latest = useRef<Part>('morning');
  // Known after the first render: the server has no clock of the reader’s. It stays, so that no fold shuts by itself.
  const [now, setNow] = useState<Part>();
  useEffect(() => setNow(partOf(new Date())), []);
  const plan = last(standing(view.byKind.action));
  const fromPlan: Partial<Record<Part, string>> = { morning: plan?.text, midday: plan?.smaller };

  const read = () => {
    const lines = newLines(form.current!);
    if (lines.length === 0) return { lacks: now ?? 'morning', say: TEXT.nothing };
    latest.current = last(lines)!;
    return Object.fromEntries(lines.map((part) => [part, lineIn(form.current!, part).value.trim()])) as Fields['day'];
  };
  return (
    <EntryForm
      state={state}
      kind="day"
      name="daily-rhythm"
      form={form}
      into={() => entryFor(record?.$view.get().byKind.day, dayOf(new Date()))}
      read={read}
      save={TEXT.save}
      onSaved={() => onSaved(latest.current)}
    >
      <p class="small soft">{TEXT.hint}</p>
      {PARTS.map((part) => (
        <DayPart
          key={part}
          part={part}
          open={part === now}
          line={today?.[part]}
          fromPlan={fromPlan[part]}
          onPick={(idea) => fill(form.current, part, idea)}
        />
      ))}
    </EntryForm>
  );
}
