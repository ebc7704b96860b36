import { useRef, useState } from 'preact/hooks';
import { passageOf } from '~/components/record/passage';
import { SaveStatus, type Saving } from '~/components/record/SaveStatus';
import { inWords } from '~/components/record/in-words';
import { KEEP, SAID } from '~/components/record/text';
import { useDraft } from '~/components/record/use-draft';
import { useOnce } from '~/components/record/use-once';
import { WordField } from '~/components/record/WordField';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { moreValues } from '../values';
import { labelsIn } from './picked';
import { MOST, TEXT } from './text';

interface Props {
  suggestions: string[];
  record: RecordStore | undefined;
  view: View;
  /** Words that stand already; with them there are at most three. */
  standing: readonly string[];
  /** Called when the words are on the screen, with what to say, and what to say when they are kept. */
  onDone: (said: string, kept: Promise<string>) => void;
  /** Called when none were picked. */
  onNone: () => void;
}

/** The words to pick from, eight at a time, and a line for one’s own. */
export function PickForm({ suggestions, record, view, standing, onDone, onNone }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [offered, setOffered] = useState(suggestions);
  const [state, setState] = useState<Saving>();
  const [hint, setHint] = useState('');
  const once = useOnce();
  const clearDraft = useDraft(form, record, 'value-picker');
  const room = MOST - standing.length;
  const picked = () => labelsIn(form.current!).filter((label) => !standing.includes(label));

  const more = async () => setOffered(await moreValues(offered));
  const check = ({ target }: Event) => {
    const over = picked().length > room;
    if (over && target instanceof HTMLInputElement && target.type === 'checkbox') target.checked = false;
    setHint(over ? TEXT.enough : '');
  };
  const save = async () => {
    const labels = picked();
    setHint(labels.length === 0 ? TEXT.nothing : labels.length > room ? TEXT.enough : '');
    if (labels.length === 0 || labels.length > room || !record) return;
    setState('saving');
    const fields = labels.map((label) => ({ label }));
    const { ids, saved } = record.addAll('value', fields, passageOf(form.current));
    if (!ids.every((id) => record.$view.get().items.has(id))) return setState(await saved);
    clearDraft();
    onDone(SAID.saving, inWords(saved, record));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void once(save);
  };
  const none = () => {
    form.current?.reset();
    clearDraft();
    onNone();
  };

  return (
    <form ref={form} method="dialog" onSubmit={submit} onChange={check}>
      {!view.canKeep && <p class="small">{KEEP.cannot}</p>}
      <fieldset>
        <legend>{TEXT.ask}</legend>
        <p class="small soft">{TEXT.hint}</p>
        <div class="chips">
          {offered
            .filter((label) => !standing.includes(label))
            .map((label) => (
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
        <button type="button" class="button quiet" onClick={none}>
          {standing.length > 0 ? TEXT.back : TEXT.none}
        </button>
      </p>
      <SaveStatus state={state} view={view} words={form.current ? labelsIn(form.current).join('\n') : ''} />
    </form>
  );
}
