import { useState } from 'preact/hooks';
import { Chips } from '~/components/record/Chips';
import { answer } from '~/components/record/answers';
import { EntryForm } from '~/components/record/EntryForm';
import { opening } from '~/components/record/painted';
import { ToolLink } from '~/components/record/ToolLink';
import type { ToolState } from '~/components/record/use-tool';
import { pauseAsWin } from '~/core/pauses';
import type { After as Felt, EntryOf, Fields } from '~/core/record/entry';
import { to } from '~/site';
import { BEFORES } from '../felt';
import type { Practice } from './practices';
import { TEXT } from './text';

interface Props {
  state: ToolState;
  practice: Practice;
  /** The feeling that led here, if one did: the pause is written beside it, and it has a response to come. */
  feeling: EntryOf<'feeling'> | undefined;
  /** Asked for one that leaves the breath alone. */
  onOther: () => void;
  /** Done with it, noted or not. */
  onDone: () => void;
}

/** After stopping: how it was, something else, and a note in one press if the reader wants one. */
export function After({ state, practice, feeling, onOther, onDone }: Props) {
  const [felt, setFelt] = useState<Felt>();
  const noted = () => {
    if (feeling) void state.record?.edit(feeling.id, { pause: practice.name });
    onDone();
  };
  const leave = () => {
    onDone();
    state.done('');
  };
  return (
    <EntryForm
      state={state}
      kind="win"
      name="pause"
      read={(answers) =>
        ({
          text: pauseAsWin(practice.name),
          how: 'did',
          before: (answer(answers, 'before') || undefined) as Fields['win']['before'],
          after: (answer(answers, 'after') || undefined) as Felt | undefined,
        }) satisfies Fields['win']
      }
      save={TEXT.note}
      other={{ label: TEXT.leave, onPress: leave }}
      onInput={(answers) => setFelt((answer(answers, 'after') || undefined) as Felt | undefined)}
      onSaved={noted}
    >
      <Chips name="after" legend={TEXT.fine} options={TEXT.afters} />
      <p role="status">
        {felt && TEXT.said[felt]}
        {felt === 'heavier' && (
          <>
            {' '}
            {TEXT.person} <a href={to('/support/')}>{TEXT.support}</a>
          </>
        )}
      </p>
      {feeling && state.record && (
        <p>
          <ToolLink tool="feelings" record={state.record} id={feeling.id} quiet>
            {TEXT.toFeeling}
          </ToolLink>
        </p>
      )}
      <p class="row">
        <span>{practice.breath ? TEXT.without : TEXT.withoutToo}</span>
        <button type="button" class="button" onClick={opening(onOther)}>
          {TEXT.yes}
        </button>
      </p>
      <details>
        <summary>{TEXT.more}</summary>
        <Chips name="before" legend={TEXT.beforehand} options={BEFORES} />
      </details>
    </EntryForm>
  );
}
