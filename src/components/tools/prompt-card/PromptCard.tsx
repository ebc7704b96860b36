import { useEffect, useRef, useState } from 'preact/hooks';
import { Chips } from '~/components/record/Chips';
import { answer, type Answers } from '~/components/record/answers';
import { holdsWords } from '~/components/record/fields';
import { fill } from '~/components/record/fill';
import { Rescue } from '~/components/record/SaveStatus';
import { SAID } from '~/components/record/text';
import { ToolBox } from '~/components/record/ToolBox';
import { ToolLink } from '~/components/record/ToolLink';
import { useTool } from '~/components/record/use-tool';
import { WordField } from '~/components/record/WordField';
import { last } from '~/core/last';
import { standing } from '~/core/plans';
import { promptFor, type Wish } from '~/core/prompt';
import { Request } from './Request';
import { Six } from './Six';
import { FIRST } from './first';
import { TEXT } from './text';

const LONGEST = 300;

const wishIn = (answers: Answers): Wish => ({
  aim: answer(answers, 'aim') as Wish['aim'],
  energy: answer(answers, 'energy') as Wish['energy'],
  length: Number(answer(answers, 'length')) as Wish['length'],
  mine: answer(answers, 'mine'),
});

/** A request with limits for any AI assistant, to copy. It is made here, sent nowhere and kept nowhere. */
export function PromptCard() {
  const state = useTool('action');
  const [wish, setWish] = useState(FIRST);
  const form = useRef<HTMLFormElement>(null);
  const plan = last(standing(state.view.byKind.action));
  const prompt = promptFor(wish);
  const clear = () => {
    form.current?.reset();
    setWish(FIRST);
  };
  // Gone is gone: the browser holds a page that was left, for its Back button.
  useEffect(() => {
    addEventListener('pagehide', clear);
    return () => removeEventListener('pagehide', clear);
  }, []);
  /** The plan comes in when it is asked for, beside what is written. */
  const usePlan = ({ text }: { text: string }) =>
    fill(form.current, 'mine', [wish.mine, text].filter(Boolean).join(', '));
  /** Another way out, as in every tool. Words that stand in it stay until their reader empties them. */
  const leave = () => {
    const waits = holdsWords(form.current);
    if (!waits) clear();
    state.done(waits ? `${SAID.left} ${SAID.waits}` : SAID.left);
  };
  return (
    <ToolBox state={state} filled>
      <p>{TEXT.leaveOut}</p>
      <p class="small soft">{TEXT.nothing}</p>
      <form
        ref={form}
        method="dialog"
        onSubmit={(event) => event.preventDefault()}
        onInput={({ currentTarget }) => setWish(wishIn(new FormData(currentTarget)))}
      >
        <Chips name="aim" legend={TEXT.aim} options={TEXT.aims} initial={FIRST.aim} />
        <Chips name="energy" legend={TEXT.energy} options={TEXT.energies} initial={FIRST.energy} />
        <Chips name="length" legend={TEXT.length} options={TEXT.lengths} initial={`${FIRST.length}`} />
        <WordField name="mine" label={TEXT.mine} hint={TEXT.mineHint} placeholder={TEXT.mineExample} most={LONGEST} />
        {plan && (
          <button type="button" class="idea" onClick={() => usePlan(plan)}>
            {TEXT.usePlan(plan.text)}
          </button>
        )}
        <p>
          <button type="button" class="button quiet" onClick={leave}>
            {SAID.notToday}
          </button>
        </p>
      </form>
      <Request words={prompt} />
      {/* A box to scroll in holds back what does not fit; on paper the request stands whole. */}
      <p class="request only-printed">{prompt}</p>
      <Rescue key={prompt} words={prompt} labels={TEXT.rescue} />
      {state.record && !wish.mine && (
        <p class="small not-printed">
          {TEXT.without}{' '}
          <ToolLink tool="tiny-action" record={state.record} id={undefined} quiet>
            {TEXT.withoutLink}
          </ToolLink>
        </p>
      )}
      <details>
        <summary>{TEXT.questions}</summary>
        <Six />
      </details>
    </ToolBox>
  );
}
