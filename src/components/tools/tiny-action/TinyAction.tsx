import { useRef, useState } from 'preact/hooks';
import { Guard } from '~/components/record/Guard';
import { KeepChoice } from '~/components/record/KeepChoice';
import { usePassage } from '~/components/record/passage';
import { PrintMine } from '~/components/record/PrintMine';
import { UndoBar, type Undo } from '~/components/record/UndoBar';
import { useRecord } from '~/components/record/use-record';
import { PlanForm } from './PlanForm';
import { Plan } from './Plan';
import { TEXT } from './text';

interface Props {
  /** Where a win is noted, when no log stands on this page. */
  logPage: string;
}

/** “When this happens, I will do that, here”: one small plan, tied to what matters. */
export function TinyAction({ logPage }: Props) {
  const { record, view } = useRecord('action', 'value');
  const [building, setBuilding] = useState(false);
  const [said, setSaid] = useState('');
  const [undo, setUndo] = useState<Undo>();
  const root = useRef<HTMLDivElement>(null);
  const from = usePassage(root);
  const plans = (view.byKind.action ?? []).filter(({ stage }) => stage !== 'done');
  const done = (words: string, kept?: Promise<string>) => {
    setBuilding(false);
    setSaid(words);
    void kept?.then(setSaid);
    root.current?.focus();
  };
  return (
    <div ref={root} class="stack" tabIndex={-1}>
      <Guard record={record} view={view}>
        {record &&
          plans.map((plan) => (
            <Plan
              key={plan.id}
              from={from}
              plan={plan}
              record={record}
              logPage={logPage}
              onRemoved={(next) => setUndo(() => next)}
            />
          ))}
        <UndoBar undo={undo} onUndone={setUndo} />
        {plans.length === 0 || building ? (
          <PlanForm record={record} view={view} onDone={done} />
        ) : (
          <p class="row">
            <button type="button" class="button" onClick={() => setBuilding(true)}>
              {TEXT.another}
            </button>
            <span class="small soft">{TEXT.oneAtATime}</span>
          </p>
        )}
        <p class="said small" role="status">
          {said}
        </p>
        {plans.length > 0 && <PrintMine />}
        {record && <KeepChoice record={record} view={view} onChosen={setSaid} />}
      </Guard>
    </div>
  );
}
