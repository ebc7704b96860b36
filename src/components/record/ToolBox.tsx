import type { ComponentChildren } from 'preact';
import { Guard } from './Guard';
import { HardDay } from './HardDay';
import { KeepChoice } from './KeepChoice';
import { PrintMine } from './PrintMine';
import { SupportNow } from './SupportNow';
import { UndoBar } from './UndoBar';
import type { ToolState } from './use-tool';

interface Props {
  state: ToolState;
  /** Whether something of the reader’s stands in it, to print. */
  filled: boolean;
  /** Stays whole on a hard day, as it is made for one. */
  always?: true;
  children: ComponentChildren;
}

/** The inside of a tool: the lock, what was said, bringing back, where to keep it, printing. */
export function ToolBox({ state, filled, always, children }: Props) {
  const { record, view, from, root, said, say, undo, setUndo } = state;
  const inside = (
    <>
      {children}
      <p class="said small" role="status">
        {said}
      </p>
      <SupportNow shown={state.inNeed} />
      <UndoBar undo={undo} onUndone={setUndo} />
      {record && <KeepChoice record={record} view={view} from={from} onChosen={say} />}
      {filled && <PrintMine />}
    </>
  );
  return (
    <div ref={root} class="stack">
      <Guard record={record} view={view}>
        {always ? inside : <HardDay state={state}>{inside}</HardDay>}
      </Guard>
    </div>
  );
}
