import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { frameOf } from './frame';
import { BOX } from './text';

interface Props {
  record: RecordStore | undefined;
  view: View;
  /** Stands around all that its page is about, under the page’s title, and in no tool. */
  whole?: true;
  children: ComponentChildren;
}

/** A page that a newer one of this site has overtaken shows what is there. Unfinished words are kept over a reload. */
const Outdated = () => (
  <p class="notice row">
    {BOX.outdated}
    <button type="button" class="button" onClick={() => location.reload()}>
      {BOX.reload}
    </button>
  </p>
);

type Parts = typeof import('~/components/lock/parts');

const hasWords = (box: HTMLElement | null) =>
  [...(box?.querySelectorAll<HTMLInputElement>(':is([type="text"], textarea)') ?? [])].some(
    ({ value, defaultValue }) => value !== defaultValue,
  );

/** Takes what the reader wrote off the page while it is locked, and asks for the passphrase in its place. */
export function Guard({ record, view, whole, children }: Props) {
  const [parts, setParts] = useState<Parts>();
  const [failed, setFailed] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  /** Words typed before this page knew of the lock stay, hidden, until it is opened. */
  const early = useRef<boolean>();
  const closed = view.lock === 'closed';
  if (record) early.current = closed && (early.current ?? hasWords(box.current));
  useEffect(() => {
    if (view.lock === 'none') return;
    import('~/components/lock/parts').then(
      (loaded) => {
        loaded.showOpenBar();
        setParts(loaded);
      },
      () => setFailed(true),
    );
  }, [view.lock]);
  const wasClosed = useRef(false);
  useEffect(() => {
    if (wasClosed.current && !closed && document.activeElement === document.body) frameOf(box.current)?.focus();
    wasClosed.current = closed;
  }, [closed]);
  return (
    <>
      {closed && record && parts && <parts.Unlock record={record} view={view} holds={early.current === true} />}
      {closed && failed && <p role="alert">{BOX.lockNotLoaded}</p>}
      {(!closed || early.current) && (
        <div
          ref={box}
          class="stack"
          hidden={closed}
          {...(whole && { role: 'group', 'aria-labelledby': 'title', tabIndex: -1 })}
        >
          {view.outdated && view.where !== 'page' && <Outdated />}
          {children}
        </div>
      )}
    </>
  );
}
