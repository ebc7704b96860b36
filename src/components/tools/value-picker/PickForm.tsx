import { useRef, useState } from 'preact/hooks';
import { passageOf } from '~/components/record/passage';
import { SaveStatus, type Saving } from '~/components/record/SaveStatus';
import { sayOutcome } from '~/components/record/text';
import { useDraft } from '~/components/record/use-draft';
import { KEEP } from '~/components/record/text';
import { WordField } from '~/components/record/WordField';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { labelsIn, tooMany } from './picked';
import { TEXT } from './text';
import { moreValues } from '../values';

interface Props {
  suggestions: string[];
  record: RecordStore | undefined;
  view: View;
  /** Called with what to say when the words are kept, or none were picked. */
  onDone: (said: string) => void;
}

/** The words to pick from, eight at a time, and a line for one’s own. */
export function PickForm({ suggestions, record, view, onDone }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [offered, setOffered] = useState(suggestions);
  const [state, setState] = useState<Saving>();
  const [hint, setHint] = useState('');
  const clearDraft = useDraft(form, record, 'value-picker');

  const more = async () => setOffered(await moreValues(offered));
  const check = (event: Event) => {
    const box = event.target as HTMLInputElement;
    if (box.type !== 'checkbox') return;
    const over = tooMany(form.current!);
    if (over) box.checked = false;
    setHint(over ? TEXT.enough : '');
  };
  const save = async (submit: Event) => {
    submit.preventDefault();
    const labels = labelsIn(form.current!);
    if (labels.length === 0) return setHint(TEXT.nothing);
    if (!record) return;
    setState('saving');
    const from = passageOf(form.current);
    const outcomes = await Promise.all(labels.map((label) => record.add('value', { label }, from).saved));
    const failed = outcomes.find(({ ok }) => !ok);
    if (failed) return setState(failed);
    clearDraft();
    onDone(sayOutcome(outcomes[0]!, record.$view.get().chosen));
  };

  return (
    <form ref={form} method="dialog" onSubmit={save} onChange={check}>
      {!view.canKeep && <p class="small">{KEEP.cannot}</p>}
      <fieldset>
        <legend>{TEXT.ask}</legend>
        <p class="small soft">{TEXT.hint}</p>
        <div class="chips">
          {offered.map((label) => (
            <label key={label} class="chip">
              <input type="checkbox" name="label" value={label} autocomplete="off" />
              <span>{label}</span>
            </label>
          ))}
        </div>
        <button type="button" class="button quiet" onClick={more}>
          {TEXT.more}
        </button>
      </fieldset>
      <WordField name="label" label={TEXT.own} placeholder={TEXT.ownExample} />
      <p class="small" role="status">
        {hint}
      </p>
      <p class="row">
        <button class="button first">{TEXT.save}</button>
        <button type="button" class="button quiet" onClick={() => onDone(TEXT.noneSaid)}>
          {TEXT.none}
        </button>
      </p>
      <SaveStatus state={state} chosen={view.chosen} words={form.current ? labelsIn(form.current).join('\n') : ''} />
    </form>
  );
}
