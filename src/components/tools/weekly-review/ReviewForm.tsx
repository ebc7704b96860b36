import { useRef } from 'preact/hooks';
import { answer, type Answers } from '~/components/record/answers';
import { EntryForm } from '~/components/record/EntryForm';
import { fill } from '~/components/record/fill';
import { Ideas } from '~/components/record/Ideas';
import type { ToolState } from '~/components/record/use-tool';
import { WordField } from '~/components/record/WordField';
import { usePress } from '../use-press';
import { TEXT } from './text';

interface Props {
  state: ToolState;
  /** The days looked back at, in words. */
  week: string;
  /** Whether words stand in it that are not kept yet. */
  written: boolean;
  onWritten: (written: boolean) => void;
  onSaved: () => void;
}

/** What is noticed, and one thing to change; or nothing to note, with one press. */
export function ReviewForm({ state, week, written, onWritten, onSaved }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { add } = usePress(state);
  const words = (answers: Answers) => ({ noticed: answer(answers, 'noticed'), change: answer(answers, 'change') });
  const hasWords = (answers: Answers) => Object.values(words(answers)).some(Boolean);
  const read = (answers: Answers) =>
    hasWords(answers) ? { week, ...words(answers) } : { lacks: 'noticed', say: TEXT.nothingYet };
  const nothing = () => add('review', { week }, TEXT.nothingSaid, onSaved);
  return (
    <EntryForm
      state={state}
      kind="review"
      name="weekly-review"
      form={form}
      read={read}
      save={TEXT.save}
      onInput={(answers) => onWritten(hasWords(answers))}
      onSaved={() => {
        onWritten(false);
        onSaved();
      }}
    >
      <WordField name="noticed" label={TEXT.noticed} hint={TEXT.noticedHint} long />
      <WordField name="change" label={TEXT.change} hint={TEXT.changeHint} />
      <Ideas label={TEXT.change} ideas={TEXT.changes} onPick={(idea) => fill(form.current, 'change', idea)} />
      {!written && (
        <p>
          <button type="button" class="button" onClick={nothing}>
            {TEXT.nothing}
          </button>
        </p>
      )}
    </EntryForm>
  );
}
