import { useRef, useState } from 'preact/hooks';
import { Chips } from '~/components/record/Chips';
import { answer, type Answers } from '~/components/record/answers';
import { EntryForm } from '~/components/record/EntryForm';
import { fill } from '~/components/record/fill';
import { Ideas } from '~/components/record/Ideas';
import type { ToolState } from '~/components/record/use-tool';
import { WordField } from '~/components/record/WordField';
import { visionOf } from '~/core/vision';
import { TEXT } from './text';

interface Props {
  state: ToolState;
  onSaved: (id: string) => void;
}

/** A time of the reader’s own goes before the one that was picked. */
const whenIn = (answers: Answers) => {
  const times = answers.getAll('when').map((time) => String(time).trim());
  return times.filter(Boolean).pop() ?? TEXT.whens[0]!;
};

/** What can be seen a little way ahead; one snag and a way round it. Nothing at all is an answer, too. */
export function VisionForm({ state, onSaved }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const snag = useRef<HTMLDetailsElement>(null);
  const [closed, setClosed] = useState(false);
  const [ifThen, setIfThen] = useState('');
  const read = (answers: Answers) => {
    const [text, snag, plan] = ['text', 'snag', 'plan'].map((field) => answer(answers, field));
    if (!text && !closed) return { lacks: 'text', say: TEXT.noText };
    return visionOf({ when: whenIn(answers), text, snag, plan });
  };
  const show = (answers: Answers) => {
    const [snag, plan] = [answer(answers, 'snag'), answer(answers, 'plan')];
    setIfThen(snag && plan ? TEXT.ifThen(snag, plan) : '');
  };
  /** The smaller version: what can be seen of the next hour, and nothing more is asked. */
  const close = () => {
    setClosed(true);
    const hour = form.current?.querySelector<HTMLInputElement>(`input[value="${TEXT.nextHour}"]`);
    if (hour) hour.checked = true;
    if (snag.current) snag.current.open = false;
  };
  return (
    <EntryForm
      state={state}
      kind="vision"
      name="future-self"
      form={form}
      read={read}
      save={TEXT.save}
      onInput={show}
      onSaved={([id]) => onSaved(id!)}
    >
      <p class="ask">{TEXT.ask}</p>
      <p class="small soft">{TEXT.hint}</p>
      <Chips
        name="when"
        legend={TEXT.when}
        options={TEXT.whens.map((when) => ({ value: when, label: when }))}
        initial={TEXT.whens[0]}
      />
      <details>
        <summary>{TEXT.further}</summary>
        <WordField name="when" label={TEXT.own} placeholder={TEXT.ownExample} />
      </details>
      <WordField name="text" label={TEXT.text} hint={TEXT.textHint} placeholder={TEXT.textExample} />
      <p>
        <button type="button" class="button quiet" onClick={close}>
          {TEXT.nothing}
        </button>
      </p>
      <div role="status" class="stack">
        {closed && <p>{TEXT.closed}</p>}
      </div>
      {closed && <Ideas label={TEXT.text} ideas={TEXT.smaller} onPick={(idea) => fill(form.current, 'text', idea)} />}
      <details ref={snag} open>
        <summary>{TEXT.wayRound}</summary>
        <WordField name="snag" label={TEXT.snag} placeholder={TEXT.snagExample} />
        <Ideas label={TEXT.snag} ideas={TEXT.snags} onPick={(idea) => fill(form.current, 'snag', idea)} />
        <WordField name="plan" label={TEXT.plan} placeholder={TEXT.planExample} />
        <Ideas label={TEXT.plan} ideas={TEXT.plans} onPick={(idea) => fill(form.current, 'plan', idea)} />
        {ifThen && (
          <p class="entry-text">
            <bdi>{ifThen}</bdi>
          </p>
        )}
      </details>
    </EntryForm>
  );
}
