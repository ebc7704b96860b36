import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useRecord } from '~/components/record/use-record';
import type { RecordStore } from '~/stores/record';
import { autoLock } from './auto-lock';
import { OPEN } from './text';

/** Says that the notes are open, and locks them with one press. While it stands, they lock by themselves too. */
function OpenBar() {
  const { record, view } = useRecord('value');
  if (!record || view.lock !== 'open') return null;
  return <Bar record={record} wayBackGone={view.wayBackGone} />;
}

interface Props {
  record: RecordStore;
  wayBackGone: boolean | undefined;
}

function Bar({ record, wayBackGone }: Props) {
  const [soon, setSoon] = useState(false);
  useEffect(() => autoLock(record, setSoon), []);
  const lock = () => {
    record.lockNow();
    document.querySelector<HTMLElement>('.unlock')?.focus();
  };
  return (
    <div class="open-bar page not-printed" role="region" aria-label={OPEN.title}>
      <p class="small" role={soon ? 'alert' : 'status'}>
        {soon ? OPEN.soon : wayBackGone ? OPEN.wayBackGone : OPEN.title}
      </p>
      <button type="button" class="button small" onClick={lock}>
        {OPEN.lock}
      </button>
    </div>
  );
}

let place: HTMLElement | undefined;

/** Puts the bar on the page, once. */
export function showOpenBar() {
  if (place) return;
  place = document.createElement('div');
  place.className = 'open-bar-place';
  document.body.append(place);
  render(<OpenBar />, place);
}
