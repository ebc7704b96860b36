import { useState } from 'preact/hooks';
import { Guard } from '~/components/record/Guard';
import { HardDay } from '~/components/record/HardDay';
import { KeepChoice } from '~/components/record/KeepChoice';
import { UndoBar } from '~/components/record/UndoBar';
import { useTool } from '~/components/record/use-tool';
import { Fresh } from './Fresh';
import { LogForm } from './LogForm';
import { Onward } from './Onward';
import { Week } from './Week';

/** One line for one small thing done. Details come after it is saved, if at all. */
export function WinLog() {
  const state = useTool('win', 'action');
  const { record, view, from, root, said, say, undo, setUndo, onRemoved } = state;
  const [latest, setLatest] = useState<string>();
  const logged = (id: string | undefined) => {
    setLatest(id);
    say('');
  };
  const wins = view.byKind.win ?? [];
  const fresh = wins[wins.length - 1]?.id === latest ? wins[wins.length - 1] : wins.find(({ id }) => id === latest);
  return (
    <div ref={root} class="stack">
      <Guard record={record} view={view}>
        <HardDay state={state}>
          <LogForm record={record} view={view} from={from} onLogged={logged} />
          {record && <KeepChoice record={record} view={view} from={from} onChosen={say} />}
          <p class="said small" role="status">
            {said}
          </p>
          {fresh && record && <Fresh key={fresh.id} win={fresh} record={record} view={view} />}
          <UndoBar undo={undo} onUndone={setUndo} />
          {record && <Week wins={wins} record={record} from={from} onRemoved={onRemoved} />}
          {record && <Onward wins={wins.length} record={record} view={view} />}
        </HardDay>
      </Guard>
    </div>
  );
}
