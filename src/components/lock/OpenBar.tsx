import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useRecord } from '~/components/record/use-record';
import type { RecordStore } from '~/stores/record';
import { atOnce } from './at-once';
import { autoLock } from './auto-lock';
import { focusUnlock } from './Unlock';
import { OPEN } from './text';

/** Says that the notes are open, and locks them with one press. While it stands, they lock by themselves too. */
function OpenBar() {
  const { record, view } = useRecord(['value']);
  if (!record || view.lock !== 'open') return null;
  return <Bar record={record} wayBackGone={view.wayBackGone} readableLeft={view.readableLeft} />;
}

/** How long a piece of news stands in the bar, in milliseconds. */
const A_WHILE = 20_000;

interface Props {
  record: RecordStore;
  wayBackGone: boolean | undefined;
  readableLeft: boolean | undefined;
}

function Bar({ record, wayBackGone, readableLeft }: Props) {
  const [soon, setSoon] = useState(false);
  const [news, setNews] = useState(false);
  useEffect(() => {
    setNews(wayBackGone === true);
    const timer = setTimeout(() => setNews(false), A_WHILE);
    return () => clearTimeout(timer);
  }, [wayBackGone]);
  useEffect(() => autoLock(record, setSoon), []);
  return (
    <div class="open-bar page" role="region" aria-label={OPEN.title}>
      <p class="small" role={soon ? 'alert' : 'status'}>
        {soon ? OPEN.soon : readableLeft ? OPEN.readableLeft : news ? OPEN.wayBackGone : OPEN.title}
      </p>
      <button type="button" class="button small" onClick={() => lock(record)}>
        {OPEN.lock}
      </button>
    </div>
  );
}

function lock(record: RecordStore) {
  atOnce(record.lockNow);
  focusUnlock();
}

/** The same for who goes by Tab: the bar stands at the end of the page, and this at its start, seen while it has the focus. */
function EarlyLock() {
  const { record, view } = useRecord(['value']);
  if (!record || view.lock !== 'open') return null;
  return (
    <button type="button" class="unseen early-lock" onClick={() => lock(record)}>
      {OPEN.early}
    </button>
  );
}

let isShown = false;

/** Puts both on the page, once. */
export function showOpenBar() {
  if (isShown) return;
  isShown = true;
  const place = document.createElement('div');
  place.className = 'open-bar-place not-printed';
  document.body.append(place);
  render(<OpenBar />, place);
  const start = document.createElement('div');
  start.className = 'early-lock-place not-printed';
  document.querySelector('header')?.prepend(start);
  render(<EarlyLock />, start);
}
