import { useEffect, useRef, useState } from 'preact/hooks';
import { Chips } from '~/components/record/Chips';
import { answer, type Answers } from '~/components/record/answers';
import { EntryForm } from '~/components/record/EntryForm';
import { fill, pick } from '~/components/record/fill';
import { Ideas } from '~/components/record/Ideas';
import type { ToolState } from '~/components/record/use-tool';
import { WordField } from '~/components/record/WordField';
import { standing } from '~/core/plans';
import type { Fields } from '~/core/record/entry';
import { shortened } from '~/core/text/shortened';
import { to } from '~/site';
import { TEXT } from './text';

interface Props {
  state: ToolState;
  /** The plan another tool led here with. */
  plan: string | undefined;
  onSaved: (id: string) => void;
}

const LONGEST = 200;

/** The form: the kind line stands before every question. */
export function SetbackForm({ state, plan: begun, onSaved }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [unsafe, setUnsafe] = useState(false);
  const plans = standing(state.view.byKind.action);
  useEffect(() => {
    if (begun) pick(form.current, 'actionId', begun);
  }, [begun]);
  const read = (answers: Answers) => {
    const plan = plans.find(({ id }) => id === answer(answers, 'actionId'));
    const text = answer(answers, 'text') || (plan && shortened(plan.text, LONGEST));
    // Who decides nothing leaves it as it is.
    const choice = (answer(answers, 'choice') || 'keep') as Fields['setback']['choice'];
    if (!text) return { lacks: 'text', say: TEXT.noText };
    return {
      text,
      choice,
      around: answer(answers, 'around'),
      lesson: answer(answers, 'lesson'),
      actionId: plan?.id,
    } satisfies Fields['setback'];
  };
  const addAround = (words: string) => {
    const there = answer(new FormData(form.current!), 'around');
    const both = there ? `${there}, ${words}` : words;
    if (!there.split(', ').includes(words) && both.length <= LONGEST) fill(form.current, 'around', both);
  };
  return (
    <EntryForm
      state={state}
      kind="setback"
      name="setback"
      form={form}
      read={read}
      save={TEXT.save}
      onInput={(answers) => setUnsafe(answer(answers, 'around').includes(TEXT.unsafe))}
      onSaved={([id]) => onSaved(id!)}
    >
      <p class="ask">{TEXT.kind}</p>
      <WordField name="around" label={TEXT.around} hint={TEXT.aroundHint} most={LONGEST} />
      <Ideas label={TEXT.around} ideas={TEXT.arounds} onPick={addAround} />
      {unsafe && (
        <p class="small">
          {TEXT.support} <a href={to('/support/')}>{TEXT.supportLink}</a>
        </p>
      )}
      {plans.length > 0 && (
        <Chips
          name="actionId"
          legend={TEXT.about}
          options={[...plans.map(({ id, text }) => ({ value: id, label: text })), { value: '', label: TEXT.noPlan }]}
          initial=""
        />
      )}
      <WordField
        name="text"
        label={TEXT.text}
        hint={plans.length > 0 ? TEXT.textHintPlan : TEXT.textHint}
        placeholder={plans.length > 0 ? undefined : TEXT.textExample}
        most={LONGEST}
      />
      <WordField name="lesson" label={TEXT.lesson} hint={TEXT.lessonHint} most={LONGEST} />
      <Chips name="choice" legend={TEXT.choice} hint={TEXT.choiceHint} options={TEXT.choices} />
    </EntryForm>
  );
}
