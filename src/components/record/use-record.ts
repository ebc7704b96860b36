import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Kind } from '~/core/record/entry';
import { theRecord } from '~/stores/browser';
import type { RecordStore } from '~/stores/record';
import { emptyView, type View } from '~/stores/view';
import { painted } from './painted';

const NOTHING_YET: { record?: RecordStore; view: View } = { view: emptyView() };

/**
 * The reader’s record and what is in it. Both are absent in the first render, on the server and in the browser
 * alike, so that nothing is shown that the next moment takes back.
 * @param kinds what the screen shows; when only others change, it is not drawn again. None: all of them
 * @param box what stands in a tool, if anything: a press in another tool is answered there first
 */
export function useRecord(kinds: readonly Kind[], box?: RefObject<HTMLElement>): { record?: RecordStore; view: View } {
  const [state, setState] = useState(NOTHING_YET);
  useLayoutEffect(() => {
    const record = theRecord();
    let shown: View | undefined;
    const show = (view: View) => setState({ record, view: (shown = view) });
    return record.$view.subscribe((view) => {
      if (!shown || differ(shown, view)) show(view);
      else if (!concerns(kinds, shown, view)) return;
      else if (isElsewhere(box?.current)) void painted().then(() => show(record.$view.get()));
      else show(view);
    });
  }, []);
  return state;
}

/** Whether more has changed than what is written: a lock, an erasure, the place where things are kept. */
const differ = (shown: View, view: View) =>
  (Object.keys(view) as (keyof View)[]).some(
    (name) => name !== 'entries' && name !== 'byKind' && shown[name] !== view[name],
  );

/** Whether somebody who shows some kinds has to look again. */
const concerns = (kinds: readonly Kind[], shown: View, view: View) =>
  kinds.length === 0 ||
  kinds.some((kind) => shown.byKind[kind] !== view.byKind[kind]) ||
  shown.entries.length > 0 !== view.entries.length > 0;

/** Whether the reader is at another tool of the page. */
function isElsewhere(box: HTMLElement | null | undefined) {
  const at = document.activeElement?.closest('.tool');
  return Boolean(box && at && at !== box.closest('.tool'));
}
