import type { ComponentChildren } from 'preact';
import { Guard } from './Guard';
import { KeepChoice } from './KeepChoice';
import { PrintMine } from './PrintMine';
import { UndoBar } from './UndoBar';
import type { ToolState } from './use-tool';

interface Props {
  state: ToolState;
  /** Whether something of the reader’s stands in it, to print. */
  filled: boolean;
  children: ComponentChildren;
}

/** The inside of a tool: the lock, what was said, bringing back, where to keep it, printing. */
export function ToolBox({ state, filled, children }: Props) {
  const { record, view, root, said, say, undo, setUndo } = state;
  return (
    <div ref={root} class="stack" tabIndex={-1}>
      <Guard record={record} view={view}>
        {children}
        <p class="said small" role="status">
          {said}
        </p>
        <UndoBar undo={undo} onUndone={setUndo} />
        {record && <KeepChoice record={record} view={view} onChosen={say} />}
        {filled && <PrintMine />}
      </Guard>
    </div>
  );
}
