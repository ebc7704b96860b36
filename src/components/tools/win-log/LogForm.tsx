import { useRef, useState } from 'preact/hooks';
import { Chips } from '~/components/record/Chips';
import { SaveStatus, type Saving } from '~/components/record/SaveStatus';
import { KEEP } from '~/components/record/text';
import { useDraft } from '~/components/record/use-draft';
import { WordField } from '~/components/record/WordField';
import { isKind, type Fields, type From, type How } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { TEXT } from './text';

interface Props {
  record: RecordStore | undefined;
  view: View;
  from: From | undefined;
  /** Told the id of the entry as soon as it is on the screen. */
  onLogged: (id: string) => void;
}

/** The line and the press; or one press about the plan that stands. */
export function LogForm({ record, view, from, onLogged }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<Saving>();
  const [hint, setHint] = useState('');
  const [words, setWords] = useState('');
  const clearDraft = useDraft(form, record, 'win-log');
  const plan = view.entries
    .filter(isKind('action'))
    .filter(({ stage }) => stage === 'trying' || stage === 'steady')
    .pop();

  const log = async (fields: Fields['win']) => {
    if (!record) return false;
    setState('saving');
    setWords(fields.text);
    const { id, saved } = record.add('win', fields, from);
    if (record.$view.get().items.has(id)) onLogged(id);
    const outcome = await saved;
    setState(outcome);
    return outcome.ok;
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const answers = new FormData(form.current!);
    const text = String(answers.get('text')).trim();
    setHint(text ? '' : TEXT.nothing);
    if (!text || !(await log({ text, how: answers.get('how') as How }))) return;
    form.current?.reset();
    clearDraft();
  };
  const logPlan = (how: How) => plan && log({ text: plan.text, how, actionId: plan.id, valueId: plan.valueId });

  return (
    <form ref={form} method="dialog" onSubmit={submit}>
      {!view.canKeep && <p class="small">{KEEP.cannot}</p>}
      <WordField name="text" label={TEXT.ask} placeholder={TEXT.example} />
      <Chips name="how" legend={TEXT.how} options={TEXT.hows} initial="did" />
      <p class="small" role="status">
        {hint}
      </p>
      <button class="button first">{TEXT.save}</button>
      {plan && (
        <fieldset>
          <legend>{TEXT.fromPlan}</legend>
          <p class="small">
            <bdi>{plan.text}</bdi>
          </p>
          <p class="row">
            {TEXT.hows.map(({ value, label }) => (
              <button key={value} type="button" class="button" onClick={() => logPlan(value as How)}>
                {label}
              </button>
            ))}
          </p>
        </fieldset>
      )}
      <SaveStatus state={state} chosen={view.chosen} words={words} />
    </form>
  );
}
