import { useEffect, useRef } from 'preact/hooks';
import { Chips } from '~/components/record/Chips';
import { answer, type Answers } from '~/components/record/answers';
import { EntryForm } from '~/components/record/EntryForm';
import { pick } from '~/components/record/fill';
import type { ToolState } from '~/components/record/use-tool';
import { WordField } from '~/components/record/WordField';
import type { EntryOf, Fields } from '~/core/record/entry';
import { tell } from '~/core/small-story';
import { TEXT } from './text';
import { useFollowing } from './use-following';

interface Props {
  state: ToolState;
  /** The win it begins with. */
  begin?: EntryOf<'win'> | undefined;
  onSaved: (id: string) => void;
}

/** As many of the latest wins as can be looked over at once. */
const OFFERED = 3;

/** Three lines, any of which can stay empty. What is picked fills a line, and the line can be changed. */
export function StoryForm({ state, begin, onSaved }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { win = [], value: values = [] } = state.view.byKind;
  const wins = [...new Set([...(begin ? [begin] : []), ...win.slice(-OFFERED).reverse()])];
  const fromWin = useFollowing(form, 'winId', 'text', new Map(wins.map(({ id, text }) => [id, text])));
  const fromValue = useFollowing(form, 'valueId', 'mattered', new Map(values.map(({ id, label }) => [id, label])));
  useEffect(() => {
    if (begin && !answer(new FormData(form.current!), 'text')) pick(form.current, 'winId', begin.id);
  }, [begin]);
  const follow = (answers: Answers) => {
    fromWin(answers);
    fromValue(answers);
  };
  const read = (answers: Answers) => {
    const did = answer(answers, 'text');
    const text = tell({ mattered: answer(answers, 'mattered'), did, remember: answer(answers, 'remember') });
    if (!text) return { lacks: 'text', say: TEXT.nothing };
    // After a reload the words are there again and what was picked is not; the same words mean the same win.
    const winId = answer(answers, 'winId') || wins.find((one) => one.text.trim() === did)?.id;
    return { text, winId, valueId: answer(answers, 'valueId') } satisfies Fields['story'];
  };
  return (
    <EntryForm
      state={state}
      kind="story"
      name="story"
      form={form}
      read={read}
      save={TEXT.save}
      onInput={follow}
      onSaved={([id]) => onSaved(id!)}
    >
      <p class="ask">{TEXT.ask}</p>
      <p class="small soft">{TEXT.hint}</p>
      {values.length > 0 && (
        <Chips
          name="valueId"
          legend={TEXT.value}
          options={[...values.map(({ id, label }) => ({ value: id, label })), { value: '', label: TEXT.noValue }]}
          initial=""
        />
      )}
      <WordField name="mattered" label={TEXT.mattered} placeholder={TEXT.matteredExample} />
      {wins.length > 0 && (
        <Chips
          name="winId"
          legend={TEXT.start}
          hint={TEXT.startHint}
          options={[...wins.map(({ id, text }) => ({ value: id, label: text })), { value: '', label: TEXT.other }]}
          initial=""
        />
      )}
      <WordField name="text" label={TEXT.did} placeholder={TEXT.didExample} />
      <WordField name="remember" label={TEXT.remember} placeholder={TEXT.rememberExample} />
    </EntryForm>
  );
}
