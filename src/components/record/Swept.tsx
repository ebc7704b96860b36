import { useEffect, useState } from 'preact/hooks';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { sayOutcome } from './in-words';
import { SWEPT } from './text';

interface Props {
  record: RecordStore;
  view: View;
}

/** Asked when the storage was emptied under an open page: was that you? */
export function Swept({ record, view }: Props) {
  const [failed, setFailed] = useState('');
  useEffect(() => {
    if (view.swept) record.prepare();
  }, [view.swept]);
  if (!view.swept) return null;
  const putBack = async () => {
    const outcome = await record.putBack();
    setFailed(outcome.ok ? '' : sayOutcome(outcome, record.$view.get()));
  };
  return (
    <div class="keep-choice" role="alert">
      <p class="ask">{SWEPT.happened}</p>
      <p class="row">
        <button type="button" class="button first" onClick={putBack}>
          {SWEPT.putBack}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => void record.erase().catch(() => setFailed(SWEPT.notLoaded))}
        >
          {SWEPT.meant}
        </button>
      </p>
      {failed && <p>{failed}</p>}
    </div>
  );
}
