import { useEffect, useState } from 'preact/hooks';
import { answer } from '~/components/record/answers';
import { EntryForm } from '~/components/record/EntryForm';
import { hasDraft } from '~/components/record/use-draft';
import type { ToolState } from '~/components/record/use-tool';
import { WordField } from '~/components/record/WordField';
import { TEXT } from '~/components/tools/daily-rhythm/text';
import type { Fields } from '~/core/record/entry';
import { entryFor, partOf } from '~/core/rhythm';
import { dayOf } from '~/core/time';
import { TODAY } from './text';

interface Props {
  state: ToolState;
}

/** The line for this part of the day: to read when it stands, to write when it does not. */
export function DayLine({ state }: Props) {
  const { record } = state;
  const [part, setPart] = useState(() => partOf(new Date()));
  const [writing, setWriting] = useState(false);
  useEffect(() => {
    // A tab may stay open for days. Words that are being written stay where they are.
    const look = () => writing || setPart(partOf(new Date()));
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [writing]);
  const { name, ask } = TEXT.parts[part];
  const today = () => entryFor(record?.$view.get().byKind.day, dayOf(new Date()));
  const line = today()?.[part];
  const draft = `day-line-${part}`;
  if (line && !writing)
    return (
      <p>
        <span class="soft">{name}:</span> <bdi>{line}</bdi>
      </p>
    );
  return (
    <details key={part} open={writing || (record && hasDraft(record, draft))}>
      <summary>
        {name}: {TODAY.dayLine}
      </summary>
      <EntryForm
        state={state}
        kind="day"
        name={draft}
        read={(answers) => {
          const words = answer(answers, part);
          return words ? ({ [part]: words } as Fields['day']) : { lacks: part, say: TEXT.nothing };
        }}
        into={today}
        save={TEXT.save}
        onInput={(answers) => setWriting(answer(answers, part) !== '')}
        onSaved={() => setWriting(false)}
      >
        <WordField name={part} label={ask} />
      </EntryForm>
    </details>
  );
}
