import { useLayoutEffect, useState } from 'preact/hooks';
import type { Kind } from '~/core/record/entry';
import { theRecord } from '~/stores/browser';
import type { RecordStore } from '~/stores/record';
import { emptyView, type View } from '~/stores/view';

const NOTHING_YET: { record?: RecordStore; view: View } = { view: emptyView() };

/**
 * The reader’s record and what is in it. Both are absent in the first render, on the server and in the browser
 * alike, so that nothing is shown that the next moment takes back.
 * @param kinds what the screen shows; when only others change, it is not drawn again. None named: all of them
 */
export function useRecord(...kinds: Kind[]): { record?: RecordStore; view: View } {
  const [state, setState] = useState(NOTHING_YET);
  useLayoutEffect(() => {
    const record = theRecord();
    return record.$view.subscribe((view) =>
      setState((shown) => (shown.record && !concerns(kinds, shown.view, view) ? shown : { record, view })),
    );
  }, []);
  return state;
}

/** Whether somebody who shows some kinds has to look again. */
function concerns(kinds: readonly Kind[], shown: View, view: View): boolean {
  const listed = ['entries', 'byKind'];
  return (
    kinds.length === 0 ||
    (Object.keys(view) as (keyof View)[]).some((name) => !listed.includes(name) && shown[name] !== view[name]) ||
    kinds.some((kind) => shown.byKind[kind] !== view.byKind[kind]) ||
    shown.entries.length > 0 !== view.entries.length > 0
  );
}
