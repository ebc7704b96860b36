import { useRef, useState } from 'preact/hooks';
import { Chips } from '~/components/record/Chips';
import { answer } from '~/components/record/EntryForm';
import { fill } from '~/components/record/fill';
import { Ideas } from '~/components/record/Ideas';
import { SaveStatus, type Saving } from '~/components/record/SaveStatus';
import { holdsWords, useDraft } from '~/components/record/use-draft';
import { useOnce } from '~/components/record/use-once';
import { WordField } from '~/components/record/WordField';
import type { After, EntryOf } from '~/core/record/entry';
import { asMine } from '~/core/text/as-mine';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { actionsFor } from '../values';
import { TEXT } from './text';

interface Props {
  feeling: EntryOf<'feeling'>;
  record: RecordStore;
  view: View;
  /** Told whether something was added. */
  onDone: (added: boolean) => void;
}

/** After the pause: how it is, and one thing to do that fits what matters. Nothing is an answer. */
export function Response({ feeling, record, view, onDone }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<Saving>();
  const [felt, setFelt] = useState<After>();
  const [ideas, setIdeas] = useState<string[]>([]);
  const once = useOnce();
  const clearDraft = useDraft(form, record, `response-${feeling.id}`);
  const values = view.byKind.value ?? [];
  const close = (added: boolean) => {
    clearDraft();
    onDone(added);
  };
  const save = async () => {
    const answers = new FormData(form.current!);
    const fields = { after: answer(answers, 'after'), response: answer(answers, 'response') };
    if (!fields.after && !fields.response) return close(false);
    const saved = record.edit(feeling.id, fields);
    if (record.$view.get().items.get(feeling.id) !== feeling) return close(true);
    const outcome = await saved;
    if (outcome.ok) close(true);
    else setState(outcome);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void once(save);
  };
  /** Enough is no wish to lose what stands there. */
  const enough = () => (holdsWords(form.current) ? void once(save) : close(false));
  const look = async () => {
    const answers = new FormData(form.current!);
    setFelt((answer(answers, 'after') || undefined) as After | undefined);
    const value = values.find(({ id }) => id === answer(answers, 'forValue'));
    setIdeas(value ? await actionsFor(value.label) : []);
  };
  return (
    <form ref={form} method="dialog" onSubmit={submit} onInput={look}>
      <Chips name="after" legend={TEXT.after} options={TEXT.afters} initial={feeling.after} />
      <p class="small" role="status">
        {felt && TEXT.said[felt]}
      </p>
      {values.length > 0 && (
        <Chips
          name="forValue"
          legend={TEXT.forValue}
          options={[...values.map(({ id, label }) => ({ value: id, label })), { value: '', label: TEXT.noValue }]}
        />
      )}
      <Ideas label={TEXT.ideas} ideas={ideas} onPick={(idea) => fill(form.current, 'response', asMine(idea))} />
      <WordField
        name="response"
        label={TEXT.response}
        hint={TEXT.responseHint}
        placeholder={TEXT.responseExample}
        value={feeling.response}
      />
      <p class="row">
        <button class="button first">{TEXT.keep}</button>
        <button type="button" class="button" onClick={enough}>
          {TEXT.enough}
        </button>
      </p>
      <SaveStatus state={state} view={view} words={() => answer(new FormData(form.current!), 'response')} />
    </form>
  );
}
