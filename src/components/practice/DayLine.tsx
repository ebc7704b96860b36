import { useState } from 'preact/hooks';
import { answer, EntryForm } from '~/components/record/EntryForm';
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
  const [part] = useState(() => partOf(new Date()));
  const { name, ask } = TEXT.parts[part];
  const today = () => entryFor(state.record?.$view.get().byKind.day, dayOf(new Date()));
  const line = today()?.[part];
  if (line)
    return (
      <p>
        <span class="soft">{name}:</span> <bdi>{line}</bdi>
      </p>
    );
  return (
    <details>
      <summary>
        {name}: {TODAY.dayLine}
      </summary>
      <EntryForm
        state={state}
        kind="day"
        name="day-line"
        read={(answers) => {
          const words = answer(answers, part);
          return words ? ({ [part]: words } as Fields['day']) : { lacks: part, say: TEXT.nothing };
        }}
        into={today}
        save={TEXT.save}
      >
        <WordField name={part} label={ask} />
      </EntryForm>
    </details>
  );
}
