import { useEffect, useState } from 'preact/hooks';
import type { Answers } from '~/components/record/answers';
import { EntryForm } from '~/components/record/EntryForm';
import { usePicked } from '~/components/record/use-draft';
import type { ToolState } from '~/components/record/use-tool';
import { WordField } from '~/components/record/WordField';
import { moreValues } from '../values';
import { MOST } from './first';
import { TEXT } from './text';

interface Props {
  suggestions: string[];
  state: ToolState;
  /** Words that stand already; with them there are at most three. */
  standing: readonly string[];
  onInput: () => void;
  /** Called when the words are on the screen. */
  onSaved: () => void;
  /** Called when none were picked. */
  onNone: () => void;
}

/** The words to pick from, eight at a time, and a line for one’s own. */
export function PickForm({ suggestions, state, standing, onInput, onSaved, onNone }: Props) {
  const [offered, setOffered] = useState(suggestions);
  const [over, setOver] = useState(false);
  const [failed, setFailed] = useState(false);
  const room = MOST - standing.length;
  const waiting = usePicked(state.record, 'value-picker', 'label');
  useEffect(() => setOffered((shown) => [...new Set([...shown, ...waiting])]), [waiting]);
  /** The words picked and written, each once, without those that stand. */
  const picked = (answers: Answers) => {
    const labels = answers.getAll('label').map((label) => String(label).trim());
    return [...new Set(labels)].filter((label) => label !== '' && !standing.includes(label));
  };
  const more = () =>
    moreValues(offered).then(
      (all) => {
        setOffered(all);
        setFailed(false);
      },
      () => setFailed(true),
    );
  /** A fourth word is taken back at the press, and said beside it. */
  const check = ({ target }: Event) => {
    const box = target as HTMLInputElement;
    const tooMany = picked(new FormData(box.form!)).length > room;
    if (tooMany && box.type === 'checkbox') box.checked = false;
    setOver(tooMany);
  };
  const read = (answers: Answers) => {
    const labels = picked(answers);
    if (labels.length === 0) return { lacks: 'label', say: TEXT.nothing };
    if (labels.length > room) return { lacks: 'label', say: TEXT.enough };
    return labels.map((label) => ({ label }));
  };

  return (
    <EntryForm
      state={state}
      kind="value"
      name="value-picker"
      read={read}
      save={TEXT.save}
      onInput={onInput}
      onSaved={onSaved}
      other={{ label: standing.length > 0 ? TEXT.back : TEXT.none, onPress: onNone }}
    >
      <fieldset onChange={check}>
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
        <p class="small" role="status">
          {over && TEXT.enough}
        </p>
        <button type="button" class="button quiet" onClick={more}>
          {TEXT.more}
        </button>
        <p class="small" role="status">
          {failed && TEXT.notLoaded}
        </p>
      </fieldset>
      <WordField name="label" label={TEXT.own} placeholder={TEXT.ownExample} />
    </EntryForm>
  );
}
