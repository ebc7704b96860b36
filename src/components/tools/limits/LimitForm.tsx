import { useRef } from 'preact/hooks';
import { answer, type Answers } from '~/components/record/answers';
import { EntryForm } from '~/components/record/EntryForm';
import { fill } from '~/components/record/fill';
import { Ideas } from '~/components/record/Ideas';
import type { ToolState } from '~/components/record/use-tool';
import { WordField } from '~/components/record/WordField';
import { NO_LINE } from '~/core/limits';
import { TEXT } from './text';

interface Props {
  state: ToolState;
  onSaved: (id: string) => void;
}

function read(answers: Answers) {
  const text = answer(answers, 'text');
  return text ? { text, sayIt: answer(answers, 'sayIt') || NO_LINE } : { lacks: 'text', say: TEXT.noText };
}

/** One limit, and one line to say; the line can be left out. */
export function LimitForm({ state, onSaved }: Props) {
  const form = useRef<HTMLFormElement>(null);
  return (
    <EntryForm
      state={state}
      kind="limit"
      name="limits"
      form={form}
      read={read}
      save={TEXT.save}
      onSaved={([id]) => onSaved(id!)}
    >
      <p class="ask">{TEXT.ask}</p>
      <p class="small soft">{TEXT.hint}</p>
      <WordField name="text" label={TEXT.text} placeholder={TEXT.textExample} />
      <WordField name="sayIt" label={TEXT.sayIt} hint={TEXT.sayItHint} />
      <Ideas label={TEXT.sayIt} ideas={TEXT.lines} onPick={(line) => fill(form.current, 'sayIt', line)} />
    </EntryForm>
  );
}
