import { useState } from 'preact/hooks';
import { FromTemplate } from '~/components/record/FromTemplate';
import { Guard } from '~/components/record/Guard';
import { UndoBar, type Undo } from '~/components/record/UndoBar';
import { useRecord } from '~/components/record/use-record';
import { Acted } from './Acted';
import { Days } from './Days';
import { Notices } from './Notices';
import { Standing } from './Standing';
import { Today } from './Today';

interface Props {
  /** The template of what is shown when nothing is written yet. */
  empty: string;
}

/** Everything the reader wrote, with what there is to know about it. */
export function Story({ empty }: Props) {
  const { record, view } = useRecord([]);
  const [undo, setUndo] = useState<Undo>();
  if (!record) return null;
  return (
    <Guard record={record} view={view} whole>
      <Notices view={view} />
      <UndoBar undo={undo} onUndone={setUndo} />
      <Today />
      {view.items.size === 0 && view.aside.length === 0 && view.ready && !view.lost && <FromTemplate id={empty} />}
      <Days record={record} view={view} onRemoved={setUndo} />
      <Standing view={view} />
      <Acted wins={view.byKind.win} />
    </Guard>
  );
}
