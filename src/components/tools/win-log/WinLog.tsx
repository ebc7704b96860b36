import { useRef, useState } from 'preact/hooks';
import { KeepChoice } from '~/components/record/KeepChoice';
import { usePassage } from '~/components/record/passage';
import { UndoBar, type Undo } from '~/components/record/UndoBar';
import { useRecord } from '~/components/record/use-record';
import { isKind } from '~/core/record/entry';
import { LogForm } from './LogForm';
import { More } from './More';
import { TEXT } from './text';
import { Week } from './Week';

interface Props {
  practicePage: string;
}

/** One line for one small thing done. Details come after it is saved, if at all. */
export function WinLog({ practicePage }: Props) {
  const { record, view } = useRecord();
  const [latest, setLatest] = useState<string>();
  const [said, setSaid] = useState('');
  const [undo, setUndo] = useState<Undo>();
  const root = useRef<HTMLDivElement>(null);
  const from = usePassage(root);
  const wins = view.entries.filter(isKind('win'));
  const fresh = wins.find(({ id }) => id === latest);
  return (
    <div ref={root} class="stack">
      <LogForm record={record} view={view} from={from} onLogged={setLatest} />
      {fresh && record && <More key={fresh.id} win={fresh} record={record} onDone={() => setLatest(undefined)} />}
      {record && <KeepChoice record={record} view={view} onChosen={setSaid} />}
      <p class="said small" role="status">
        {said}
      </p>
      <UndoBar undo={undo} onUndone={() => setUndo('undone')} />
      {record && <Week wins={wins} record={record} from={from} onRemoved={(bring) => setUndo(() => bring)} />}
      {wins.length > 0 && (
        <p>
          <a href={practicePage}>{TEXT.all}</a>
        </p>
      )}
    </div>
  );
}
