import { useRef, useState } from 'preact/hooks';
import { Chips } from '~/components/record/Chips';
import { SaveStatus, type Saving } from '~/components/record/SaveStatus';
import { WordField } from '~/components/record/WordField';
import type { EntryOf } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { TEXT } from './text';

interface Props {
  win: EntryOf<'win'>;
  record: RecordStore;
  onDone: () => void;
}

/** What can be added once the line itself is saved. All of it can be left out. */
export function More({ win, record, onDone }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<Saving>();
  const save = async (submit: Event) => {
    submit.preventDefault();
    const outcome = await record.edit(win.id, Object.fromEntries(new FormData(form.current!)));
    if (outcome.ok) onDone();
    else setState(outcome);
  };
  const words = () => (form.current ? [...new FormData(form.current).values()].filter(Boolean).join('\n') : '');
  return (
    <div class="entry stack">
      <p class="entry-text">{TEXT.noted[win.how]}</p>
      <details>
        <summary>{TEXT.more}</summary>
        <form ref={form} method="dialog" onSubmit={save}>
          <Chips name="before" legend={TEXT.before} options={TEXT.befores} />
          <Chips name="after" legend={TEXT.after} options={TEXT.afters} />
          <WordField name="helped" label={TEXT.helped} />
          <WordField name="hindered" label={TEXT.hindered} />
          <WordField name="nextTime" label={TEXT.nextTime} />
          <p class="row">
            <button class="button">{TEXT.saveMore}</button>
            <button type="button" class="button quiet" onClick={onDone}>
              {TEXT.enough}
            </button>
          </p>
          <SaveStatus state={state} chosen words={words()} />
        </form>
      </details>
    </div>
  );
}
