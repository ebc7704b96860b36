import { useEffect, useState } from 'preact/hooks';
import { theRecord } from '~/stores/browser';
import type { RecordStore } from '~/stores/record';
import { EMPTY, type View } from '~/stores/view';

/**
 * The reader’s record and what is in it. Both are absent in the first render, on the server and in the browser
 * alike, so that nothing is shown that the next moment takes back.
 */
export function useRecord(): { record?: RecordStore; view: View } {
  const [state, setState] = useState<{ record?: RecordStore; view: View }>({ view: EMPTY });
  useEffect(() => {
    const record = theRecord();
    return record.$view.subscribe((view) => setState({ record, view }));
  }, []);
  return state;
}
