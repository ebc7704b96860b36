import { useCallback, useRef, useState } from 'preact/hooks';
import { Guard } from '~/components/record/Guard';
import { KeepChoice } from '~/components/record/KeepChoice';
import { usePassage } from '~/components/record/passage';
import { PrintMine } from '~/components/record/PrintMine';
import { UndoBar, type Undo } from '~/components/record/UndoBar';
import { useRecord } from '~/components/record/use-record';
import { Fresh } from './Fresh';
import { LogForm } from './LogForm';
import { Onward } from './Onward';
import { Week } from './Week';

interface Props {
  practicePage: string;
  /** Where a copy is saved. */
  copyPage: string;
}

/** One line for one small thing done. Details come after it is saved, if at all. */
export function WinLog({ practicePage, copyPage }: Props) {
  const { record, view } = useRecord('win', 'action');
  const [latest, setLatest] = useState<string>();
  const [said, setSaid] = useState('');
  const [undo, setUndo] = useState<Undo>();
  const removed = useCallback((next: Undo) => setUndo(() => next), []);
  const root = useRef<HTMLDivElement>(null);
  const from = usePassage(root);
  const logged = (id: string) => {
    setLatest(id);
    setSaid('');
  };
  const wins = view.byKind.win ?? [];
  const fresh = wins[wins.length - 1]?.id === latest ? wins[wins.length - 1] : wins.find(({ id }) => id === latest);
  return (
    <div ref={root} class="stack" tabIndex={-1}>
      <Guard record={record} view={view}>
        <LogForm record={record} view={view} from={from} onLogged={logged} />
        {record && <KeepChoice record={record} view={view} onChosen={setSaid} />}
        <p class="said small" role="status">
          {said}
        </p>
        {fresh && record && <Fresh key={fresh.id} win={fresh} record={record} onDone={() => setLatest(undefined)} />}
        <UndoBar undo={undo} onUndone={setUndo} />
        {record && <Week wins={wins} record={record} from={from} onRemoved={removed} />}
        {record && (
          <Onward wins={wins.length} record={record} view={view} practicePage={practicePage} copyPage={copyPage} />
        )}
        {wins.length > 0 && <PrintMine />}
      </Guard>
    </div>
  );
}
