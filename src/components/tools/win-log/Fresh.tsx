import { useRef, useState } from 'preact/hooks';
import { FindReading } from '~/components/record/FindReading';
import { Later } from '~/components/record/Later';
import { ToolLink } from '~/components/record/ToolLink';
import type { EntryOf } from '~/core/record/entry';
import { onward } from '~/core/onward';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { Felt } from './Felt';
import { More } from './More';
import { TEXT } from './text';

interface Props {
  win: EntryOf<'win'>;
  record: RecordStore;
  view: View;
}

/** A plain word for what was noted this moment, and room for more. */
export function Fresh({ win, record, view }: Props) {
  const [adding, setAdding] = useState(false);
  const [enough, setEnough] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  // More can be added in the list, from then on: two forms for one note would share a draft.
  const close = () => {
    setEnough(true);
    said.current?.focus();
  };
  const way = onward(win, view.byKind);
  return (
    <div class="entry stack">
      <p ref={said} class="entry-text" tabIndex={-1}>
        {TEXT.noted[win.how]}
      </p>
      <Later>
        <Felt win={win} />
        {way && (
          <p>
            <ToolLink tool={way} record={record} id={win.id} quiet>
              {TEXT.onward[way]}
            </ToolLink>
          </p>
        )}
        <FindReading words={win.text} />
        {!enough && (
          <details onToggle={({ currentTarget }) => currentTarget.open && setAdding(true)}>
            <summary>{TEXT.more}</summary>
            {adding && <More win={win} record={record} onDone={close} />}
          </details>
        )}
      </Later>
    </div>
  );
}
