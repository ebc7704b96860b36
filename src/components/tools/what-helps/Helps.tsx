import { useState } from 'preact/hooks';
import type { ToolState } from '~/components/record/use-tool';
import type { RecordStore } from '~/stores/record';
import type { Help } from '~/core/what-helps';
import { HelpLine } from './HelpLine';
import { TEXT } from './text';

interface Props {
  helps: readonly Help[];
  record: RecordStore;
  state: ToolState;
  onAgain: (text: string) => void;
}

/** As many as can be taken in on a hard day, and more at each press. */
const FIRST = 5;
const MORE = 10;

/** The list, as much of it as can be taken in. */
export function Helps({ helps, record, state, onAgain }: Props) {
  const [shown, setShown] = useState(FIRST);
  return (
    <>
      <p class="ask">{TEXT.mine}</p>
      <p class="small soft">{TEXT.hint}</p>
      <ul class="entries">
        {helps.slice(0, shown).map((help) => (
          <HelpLine
            key={`${help.latest.id} ${help.field}`}
            help={help}
            record={record}
            state={state}
            onAgain={onAgain}
          />
        ))}
      </ul>
      {helps.length > shown && (
        <button type="button" class="button quiet not-printed" onClick={() => setShown(shown + MORE)}>
          {TEXT.more}
        </button>
      )}
    </>
  );
}
