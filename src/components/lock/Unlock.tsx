import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { sayOutcome } from '~/components/record/text';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { to } from '~/site';
import { PassphraseField, ShowPassphrase, Working } from './Passphrase';
import { CLOSED, PASSPHRASE } from './text';
import { useLocksmith } from './use-locksmith';

interface Props {
  record: RecordStore;
  view: View;
}

/** Stands where notes would be while they are locked. */
export function Unlock({ record, view }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [shown, setShown] = useState(false);
  const [said, setSaid] = useState('');
  const { busy, work } = useLocksmith(record);
  const id = useId();
  const open = async (event: Event) => {
    event.preventDefault();
    const field = form.current!.elements.namedItem('passphrase') as HTMLInputElement;
    setSaid(field.value === '' ? PASSPHRASE.empty : '');
    if (field.value === '' || busy) return;
    const answer = await work(({ unlock }) => unlock(field.value));
    if (answer !== 'open') setSaid(CLOSED[answer ?? 'failed']);
  };
  return (
    <form ref={form} method="dialog" class="unlock stack" aria-labelledby={id} tabIndex={-1} onSubmit={open}>
      <p id={id} class="ask">
        {CLOSED.title}
      </p>
      <p>{CLOSED.about}</p>
      {view.heldBack && <p role="alert">{CLOSED.held}</p>}
      <PassphraseField name="passphrase" label={PASSPHRASE.label} shown={shown} autocomplete="off" />
      <ShowPassphrase shown={shown} onShow={setShown} />
      <button class="button first" aria-disabled={busy}>
        {CLOSED.open}
      </button>
      <div role="status">{busy ? <Working /> : <p>{said}</p>}</div>
      <details>
        <summary>{CLOSED.forgot}</summary>
        <p class="small">
          {CLOSED.forgotAbout} <a href={to('/practice/record/')}>{CLOSED.recordPage}</a>.
        </p>
        <p class="small">{CLOSED.others}</p>
        <WayBack record={record} />
      </details>
    </form>
  );
}

/** Until the passphrase has opened the notes once, they can be had back without it. */
function WayBack({ record }: { record: RecordStore }) {
  const [isThere, setThere] = useState(false);
  const [said, setSaid] = useState('');
  const { work } = useLocksmith(record);
  useEffect(() => void work(({ hasWayBack }) => hasWayBack()).then((there) => setThere(there === true)), []);
  const goBack = async () => {
    const outcome = await work((locksmith) => locksmith.goBack());
    if (!outcome?.ok) setSaid(outcome ? sayOutcome(outcome, record.$view.get()) : CLOSED.failed);
  };
  if (!isThere) return null;
  return (
    <>
      <p class="small">{CLOSED.wayBack}</p>
      <button type="button" class="button" onClick={goBack}>
        {CLOSED.goBack}
      </button>
      <p role="status">{said}</p>
    </>
  );
}
