import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { PassphraseField, ShowPassphrase, Working } from '~/components/lock/Passphrase';
import { PASSPHRASE } from '~/components/lock/text';
import { useLocksmith } from './lock/use-locksmith';
import { BRING } from './keeping-text';

interface Props {
  file: Uint8Array;
  onOpened: (text: string) => void;
  onLeave: () => void;
}

/** Asks for the passphrase of a locked copy, as often as it takes. */
export function OpenLocked({ file, onOpened, onLeave }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [shown, setShown] = useState(false);
  const [said, setSaid] = useState('');
  const { busy, ask, cancel } = useLocksmith();
  const id = useId();
  const field = () => form.current?.elements.namedItem('passphrase') as HTMLInputElement;
  useEffect(() => field().focus(), []);
  const open = async (event: Event) => {
    event.preventDefault();
    const { value } = field();
    setSaid(value === '' ? PASSPHRASE.empty : '');
    if (value === '' || busy) return;
    const answer = await ask({ file, passphrase: value });
    if (!answer.ok) return setSaid(BRING.locked[answer.why]);
    if ('text' in answer) onOpened(answer.text);
  };
  return (
    <form ref={form} method="dialog" class="stack" aria-labelledby={id} onSubmit={open}>
      <p id={id}>{BRING.isLocked}</p>
      <PassphraseField name="passphrase" label={PASSPHRASE.label} shown={shown} autocomplete="current-password" />
      <ShowPassphrase shown={shown} onShow={setShown} />
      <p class="row">
        <button type="submit" class="button first" aria-disabled={busy}>
          {BRING.open}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {BRING.leave}
        </button>
      </p>
      <div role="status">{busy ? <Working onCancel={cancel} /> : <p>{said}</p>}</div>
    </form>
  );
}
