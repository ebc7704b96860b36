import { useEffect, useRef, useState } from 'preact/hooks';
import type { NewLock } from '~/stores/lock/locksmith';
import { atOnce } from './at-once';
import type { PartProps } from './LockPanel';
import { lackOf, NewPassphrase, passphraseIn } from './NewPassphrase';
import { PassphraseField, ShowPassphrase, Working } from './Passphrase';
import { LOCK, PASSPHRASE } from './text';
import { focusUnlock } from './Unlock';
import { useLocksmith } from './use-locksmith';

/** First the passphrase, then the same once more: what nobody can open again would be lost. */
export function SetLock({ record, tell, say }: PartProps & { say: (words: string) => void }) {
  const form = useRef<HTMLFormElement>(null);
  const [made, setMade] = useState<NewLock>();
  const [lack, setLack] = useState('');
  const { busy, work } = useLocksmith(record);
  const make = async (event: Event) => {
    event.preventDefault();
    const lacks = lackOf(form.current!);
    setLack(lacks);
    if (lacks || busy) return;
    const lock = await work<NewLock | 'cannot'>(({ canLock, newLock }) =>
      canLock ? newLock(passphraseIn(form.current!)) : 'cannot',
    );
    if (!lock || lock === 'cannot') return setLack(lock ? LOCK.cannot : LOCK.notLoaded);
    setMade(lock);
  };
  const leave = () => {
    setMade(undefined);
    say(LOCK.left);
  };
  if (made) return <Confirm record={record} lock={made} tell={tell} onLeave={leave} />;
  return (
    <details>
      <summary>{LOCK.set}</summary>
      <form ref={form} method="dialog" class="stack" onSubmit={make}>
        <p>
          {LOCK.first} <a href="#copies">{LOCK.toCopy}</a>
        </p>
        <p class="small soft">{LOCK.browser}</p>
        <NewPassphrase autocomplete="off" twice={false} />
        <button class="button first" aria-disabled={busy}>
          {LOCK.next}
        </button>
        <div role="status">{busy ? <Working /> : <p>{lack}</p>}</div>
      </form>
    </details>
  );
}

interface ConfirmProps extends PartProps {
  lock: NewLock;
  onLeave: () => void;
}

function Confirm({ record, lock, tell, onLeave }: ConfirmProps) {
  const form = useRef<HTMLFormElement>(null);
  const [shown, setShown] = useState(false);
  const [said, setSaid] = useState('');
  const { busy, work } = useLocksmith(record);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const confirm = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setSaid('');
    const answer = await work(() => lock.confirm(passphraseIn(form.current!)));
    if (answer === 'wrong') return setSaid(LOCK.onceWrong);
    if (answer !== 'done' && answer !== 'half') return tell(answer, {});
    // The first opening is part of setting it: until then there is a way back without it.
    atOnce(record.close);
    focusUnlock();
  };
  return (
    <form ref={form} method="dialog" class="stack" onSubmit={confirm}>
      <p>{LOCK.once}</p>
      <PassphraseField name="passphrase" label={PASSPHRASE.label} shown={shown} autocomplete="off" />
      <ShowPassphrase shown={shown} onShow={setShown} />
      <p class="row">
        <button class="button first" aria-disabled={busy}>
          {LOCK.take}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {LOCK.leave}
        </button>
      </p>
      <div role="status">{busy ? <Working /> : <p>{said}</p>}</div>
    </form>
  );
}
