import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { to } from '~/site';
import { atOnce } from './at-once';
import { PassphraseField, ShowPassphrase, Working } from './Passphrase';
import { CLOSED, PASSPHRASE } from './text';
import { useLocksmith } from './use-locksmith';

interface Props {
  record: RecordStore;
  view: View;
  /** Whether words that were typed before the page knew of the lock wait behind it. */
  holds: boolean;
}

/** The field in sight that asks for the passphrase, if one does. */
const asking = () => [...document.querySelectorAll<HTMLElement>('.unlock input')].find((field) => field.offsetParent);

/** Shows the reader where the notes are now, after a press that locked them. */
export const focusUnlock = () =>
  (asking()?.closest<HTMLElement>('.unlock') ?? document.querySelector<HTMLElement>('.unlock'))?.focus();

/** Stands where notes would be while they are locked. */
export function Unlock({ record, view, holds }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [shown, setShown] = useState(false);
  // Of several on a page one asks for the passphrase; the others do when they are pressed.
  const [folded, setFolded] = useState(() => asking() !== undefined);
  const [said, setSaid] = useState('');
  const [wayBack, setWayBack] = useState(false);
  const { busy, work } = useLocksmith(record);
  const id = useId();
  useEffect(() => {
    record.locksmith().then(
      async ({ hasWayBack }) => setWayBack(await hasWayBack()),
      () => undefined,
    );
  }, []);
  const unfold = () => {
    atOnce(() => setFolded(false));
    field().focus();
  };
  const field = () => form.current!.elements.namedItem('passphrase') as HTMLInputElement;
  const say = (words: string) => {
    setSaid(words);
    field().focus();
    field().select();
  };
  const open = async (event: Event) => {
    event.preventDefault();
    const { value } = field();
    setSaid('');
    if (value === '') return say(PASSPHRASE.empty);
    if (busy) return;
    const answer = await work(({ unlock }) => unlock(value));
    if (answer !== 'open') say(CLOSED[answer ?? 'failed']);
  };
  const goBack = async () => {
    const answer = await work((locksmith) => locksmith.goBack());
    if (answer !== 'back') setSaid(CLOSED.notBack);
  };
  return (
    <form
      ref={form}
      method="dialog"
      class="unlock stack not-printed"
      aria-labelledby={id}
      tabIndex={-1}
      onSubmit={open}
    >
      <p id={id} class="ask">
        {CLOSED.title}
      </p>
      {view.closedBy && (
        <p role="status">
          {view.closedBy === 'time' && CLOSED.time} {!view.heldBack && CLOSED.kept}
        </p>
      )}
      {(view.heldBack || holds) && <p role="alert">{CLOSED.held}</p>}
      {folded ? (
        <button type="button" class="button" onClick={unfold}>
          {CLOSED.open}
        </button>
      ) : (
        <>
          <p>{wayBack ? CLOSED.first : CLOSED.about}</p>
          <PassphraseField name="passphrase" label={PASSPHRASE.label} shown={shown} autocomplete="off" />
          <div role="status">{busy ? <Working /> : <p>{said}</p>}</div>
          <ShowPassphrase shown={shown} onShow={setShown} />
          <button class="button first" aria-disabled={busy}>
            {CLOSED.open}
          </button>
          <details>
            <summary>{CLOSED.forgot}</summary>
            <p class="small">
              {CLOSED.forgotAbout} <a href={to('/practice/record/')}>{CLOSED.recordPage}</a>.
            </p>
            <p class="small">{CLOSED.others}</p>
            {wayBack && (
              <>
                <p class="small">{CLOSED.wayBack}</p>
                <button type="button" class="button" onClick={goBack}>
                  {CLOSED.goBack}
                </button>
              </>
            )}
          </details>
        </>
      )}
    </form>
  );
}
