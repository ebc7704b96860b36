import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { Guard } from '~/components/record/Guard';
import { Swept } from '~/components/record/Swept';
import { UndoBar, type Undo } from '~/components/record/UndoBar';
import { useRecord } from '~/components/record/use-record';
import { Acted } from './Acted';
import { Days } from './Days';
import { Notices } from './Notices';
import { Standing } from './Standing';
import { Today } from './Today';

interface Props {
  /** Shown when nothing is written yet. */
  children?: ComponentChildren;
}

/** Everything the reader wrote, with what there is to know about it. */
export function Story({ children }: Props) {
  const { record, view } = useRecord();
  const [undo, setUndo] = useState<Undo>();
  const removed = useCallback((next: Undo) => setUndo(() => next), []);
  if (!record) return null;
  return (
    <Guard record={record} view={view}>
      <Notices view={view} />
      <Swept record={record} view={view} />
      <UndoBar undo={undo} onUndone={setUndo} />
      <Today />
      {view.items.size === 0 && view.aside.length === 0 && view.ready && !view.lost && children}
      <Standing view={view} />
      <Days record={record} view={view} onRemoved={removed} />
      <Acted wins={view.byKind.win} />
    </Guard>
  );
}
