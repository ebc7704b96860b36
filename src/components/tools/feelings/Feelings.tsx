import { useEffect, useRef, useState } from 'preact/hooks';
import { Entries } from '~/components/record/Entries';
import { ToolBox } from '~/components/record/ToolBox';
import { useHanded } from '~/components/record/use-handed';
import { useTool } from '~/components/record/use-tool';
import { latestAndHere } from '~/core/latest';
import { FeelingForm } from './FeelingForm';
import { TEXT } from './text';
import { Then } from './Then';

interface Props {
  /** What the families are called. */
  families: readonly string[];
}

/** As many of the earlier ones as can be read without being a wall of them. */
const SHOWN = 3;

/** A word for a feeling, how strong it is, a pause, and one response. */
export function Feelings({ families }: Props) {
  const state = useTool('feeling', 'value');
  const { record, view } = state;
  const [latest, setLatest] = useState<string>();
  const then = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const all = view.byKind.feeling ?? [];
  const fresh = all.find(({ id }) => id === latest);
  /** Goes on with a word. The pressed button is gone, so focus comes to what follows it. */
  const show = (id: string) => {
    moved.current = true;
    setLatest(id);
  };
  const another = () => {
    setLatest(undefined);
    state.done('');
  };
  const handed = useHanded(record, 'feelings');
  useEffect(() => {
    if (handed) show(handed.id);
  }, [handed]);
  useEffect(() => {
    if (moved.current) then.current?.focus();
    moved.current = false;
  });
  return (
    <ToolBox state={state} filled={all.length > 0}>
      {record && fresh ? (
        <Then key={fresh.id} box={then} feeling={fresh} record={record} state={state} onAnother={another} />
      ) : (
        <FeelingForm state={state} families={families} onSaved={setLatest} />
      )}
      <Entries
        state={state}
        title={TEXT.mine}
        entries={latestAndHere(all, SHOWN, state.from)}
        more={({ id }) =>
          id !== latest && (
            <button type="button" class="button quiet small" onClick={() => show(id)}>
              {TEXT.add}
            </button>
          )
        }
      />
    </ToolBox>
  );
}
