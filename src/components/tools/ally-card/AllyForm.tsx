import { useRef } from 'preact/hooks';
import { answer, type Answers } from '~/components/record/answers';
import { EntryForm } from '~/components/record/EntryForm';
import { fill } from '~/components/record/fill';
import { Ideas } from '~/components/record/Ideas';
import type { ToolState } from '~/components/record/use-tool';
import { WordField } from '~/components/record/WordField';
import { CARD_LINES, type CardLine } from '~/core/ally-card';
import type { Fields } from '~/core/record/entry';
import { TEXT } from './text';

interface Props {
  state: ToolState;
  onInput: () => void;
  onSaved: (id: string) => void;
  /** Called when it is left, where there is something to go back to. */
  onLeave: (() => void) | undefined;
}

const FIRST = ['trying', 'helps'] as const;
const MORE = ['doesNotHelp', 'rhythm', 'stopWord', 'name'] as const;

function read(answers: Answers) {
  const lines = Object.fromEntries(CARD_LINES.map((line) => [line, answer(answers, line)])) as Fields['ally'];
  return Object.values(lines).some(Boolean) ? lines : { lacks: 'trying', say: TEXT.nothing };
}

/** The lines of a card. Each of them can be skipped. */
export function AllyForm({ state, onInput, onSaved, onLeave }: Props) {
  const form = useRef<HTMLFormElement>(null);
  /** An idea is added to what is written: it takes no word away. */
  const add = (line: CardLine, idea: string) => {
    const there = answer(new FormData(form.current!), line);
    if (!there.split(', ').includes(idea)) fill(form.current, line, there ? `${there}, ${idea}` : idea);
  };
  const question = (line: CardLine) => {
    const { ask, hint, ideas }: { ask: string; hint?: string; ideas: string[] } = TEXT.questions[line];
    return (
      <div key={line} class="stack">
        <WordField name={line} label={ask} hint={hint} />
        <Ideas label={ask} ideas={ideas} onPick={(idea) => add(line, idea)} />
      </div>
    );
  };
  return (
    <EntryForm
      state={state}
      kind="ally"
      name="ally-card"
      form={form}
      read={read}
      save={TEXT.save}
      onInput={onInput}
      onSaved={([id]) => onSaved(id!)}
      other={onLeave && { label: TEXT.leave, onPress: onLeave }}
    >
      {FIRST.map(question)}
      <details>
        <summary>{TEXT.more}</summary>
        {MORE.map(question)}
      </details>
    </EntryForm>
  );
}
