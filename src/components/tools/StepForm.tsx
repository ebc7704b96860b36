import { useLayoutEffect, useRef } from 'preact/hooks';
import { answer, type Answers } from '~/components/record/answers';
import { EntryForm } from '~/components/record/EntryForm';
import { fill } from '~/components/record/fill';
import { Ideas } from '~/components/record/Ideas';
import type { ToolState } from '~/components/record/use-tool';
import { WordField } from '~/components/record/WordField';
import type { Fields } from '~/core/record/entry';
import { unled } from '~/core/text/unled';
import { TEXT } from './tiny-action/text';

type Action = Fields['action'];

interface Props {
  state: ToolState;
  /** The form’s name, for its draft: it begins with the tool’s slug. */
  name: string;
  /** The words it begins with, to confirm or to change. */
  begin?: Partial<Action>;
  /** What it belongs to. */
  ties?: Pick<Action, 'valueId' | 'buildsOn'>;
  /** Actions and moments that can be taken over with one press. */
  ideas?: readonly string[];
  cues: readonly string[];
  /** The words on the button that keeps it, and on the one that leaves it. */
  save: string;
  leave: string;
  /** Whether a press opened it: then focus comes here, as the pressed button is gone. */
  pressed: boolean;
  onSaved: (id: string) => void;
  onLeave: () => void;
}

/** One tiny action that grows out of another tool: a smaller form than the builder’s. */
export function StepForm({ state, name, begin = {}, ties, ideas = [], cues, save, leave, pressed, ...told }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (pressed) form.current?.querySelector<HTMLInputElement>('[name="text"]')?.focus();
  }, []);
  const read = (answers: Answers) => {
    const [text, cue, smaller, ifHard] = ['text', 'cue', 'smaller', 'ifHard'].map((field) => answer(answers, field));
    if (!text) return { lacks: 'text', say: TEXT.noText };
    if (!cue) return { lacks: 'cue', say: TEXT.noCue };
    return {
      ...ties,
      text: unled(text, TEXT.text),
      cue: unled(cue, TEXT.cue),
      smaller,
      ifHard,
      stage: 'trying',
    } satisfies Action;
  };
  return (
    <EntryForm
      state={state}
      kind="action"
      name={name}
      form={form}
      read={read}
      save={save}
      onSaved={([id]) => told.onSaved(id!)}
      other={{ label: leave, onPress: told.onLeave }}
    >
      <WordField name="text" label={TEXT.text} value={begin.text} placeholder={TEXT.textExample} />
      <Ideas label={TEXT.text} ideas={ideas} onPick={(idea) => fill(form.current, 'text', idea)} />
      <WordField name="cue" label={TEXT.cue} hint={TEXT.cueHint} value={begin.cue} placeholder={TEXT.cueExample} />
      <Ideas label={TEXT.cue} ideas={cues} onPick={(cue) => fill(form.current, 'cue', cue)} />
      <details>
        <summary>{TEXT.more}</summary>
        <WordField name="smaller" label={TEXT.smaller} hint={TEXT.smallerHint} value={begin.smaller} />
        <WordField name="ifHard" label={TEXT.ifHard} hint={TEXT.ifHardHint} value={begin.ifHard} />
      </details>
    </EntryForm>
  );
}
