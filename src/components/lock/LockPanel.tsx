import { useRef, useState } from 'preact/hooks';
import { MINUTES } from '~/core/lock/lock';
import type { Locking } from '~/stores/lock/locksmith';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { lackOf, NewPassphrase, passphraseIn } from './NewPassphrase';
import { PassphraseField, Working } from './Passphrase';
import { SetLock } from './SetLock';
import { LOCK, PASSPHRASE } from './text';
import { useLocksmith } from './use-locksmith';

interface Props {
  record: RecordStore;
  view: View;
}

/** How the same answer reads after each of the things that can be done. */
type Words = Partial<Record<Locking, string>>;

/** Sets a passphrase on what is kept on this device, changes it, and takes it off. */
export function LockPanel({ record, view }: Props) {
  const canSet = view.where === 'device' && view.canKeep;
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const say = (words: string) => {
    setSaid(words);
    status.current?.focus();
  };
  const tell = (answer: Locking | undefined, words: Words) =>
    say(answer === undefined ? LOCK.notLoaded : (words[answer] ?? LOCK[answer]));
  return (
    <section>
      <h2>{LOCK.title}</h2>
      {view.lock === 'none' ? (
        <>
          <p>{LOCK.about}</p>
          <p>{LOCK.limits}</p>
          {canSet ? <SetLock record={record} tell={tell} say={say} /> : <p>{LOCK.onDevice}</p>}
        </>
      ) : (
        <>
          <p>{LOCK.is}</p>
          <After record={record} view={view} tell={tell} />
          <Change record={record} tell={tell} />
          <TakeOff record={record} tell={tell} />
        </>
      )}
      <p ref={status} role="status" tabIndex={-1}>
        {said}
      </p>
    </section>
  );
}

export interface PartProps {
  record: RecordStore;
  tell: (answer: Locking | undefined, words: Words) => void;
}

function After({ record, view, tell }: PartProps & { view: View }) {
  const { work } = useLocksmith(record);
  const change = async ({ currentTarget: { value } }: { currentTarget: HTMLSelectElement }) => {
    const answer = await work(({ changeMinutes }) => changeMinutes(Number(value)));
    if (answer !== 'done') tell(answer, {});
  };
  return (
    <p class="stack">
      <label>
        {LOCK.after}{' '}
        <select name="minutes" value={String(view.minutes)} onChange={change} autocomplete="off">
          {MINUTES.map((n) => (
            <option key={n} value={String(n)}>
              {LOCK.minutes(n)}
            </option>
          ))}
        </select>
      </label>
      <span class="small soft">{LOCK.also}</span>
    </p>
  );
}

function Change({ record, tell }: PartProps) {
  const form = useRef<HTMLFormElement>(null);
  const [lack, setLack] = useState('');
  const { busy, work } = useLocksmith(record);
  const change = async (event: Event) => {
    event.preventDefault();
    const lacks = lackOf(form.current!);
    setLack(lacks);
    if (lacks || busy) return;
    const { value } = form.current!.elements.namedItem('current') as HTMLInputElement;
    const answer = await work((locksmith) => locksmith.changePassphrase(value, passphraseIn(form.current!)));
    if (answer === 'wrong') return setLack(LOCK.wrong);
    form.current?.reset();
    tell(answer, { done: LOCK.isChanged });
  };
  return (
    <details>
      <summary>{LOCK.change}</summary>
      <form ref={form} method="dialog" class="stack" onSubmit={change}>
        <PassphraseField name="current" label={LOCK.current} shown={false} autocomplete="off" />
        <NewPassphrase autocomplete="off" label={PASSPHRASE.newOne} />
        <button class="button first" aria-disabled={busy}>
          {LOCK.changeIt}
        </button>
        <div role="status">{busy ? <Working /> : <p>{lack}</p>}</div>
      </form>
    </details>
  );
}

function TakeOff({ record, tell }: PartProps) {
  const form = useRef<HTMLFormElement>(null);
  const [said, setSaid] = useState('');
  const { busy, work } = useLocksmith(record);
  const takeOff = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setSaid('');
    const answer = await work((locksmith) => locksmith.takeOff(passphraseIn(form.current!)));
    if (answer === 'wrong') setSaid(LOCK.wrong);
    else tell(answer, { done: LOCK.isOff, half: LOCK.offHalf });
  };
  return (
    <details>
      <summary>{LOCK.off}</summary>
      <form ref={form} method="dialog" class="stack" onSubmit={takeOff}>
        <p>{LOCK.offAbout}</p>
        <PassphraseField name="passphrase" label={LOCK.current} shown={false} autocomplete="off" />
        <button class="button" aria-disabled={busy}>
          {LOCK.takeOff}
        </button>
        <div role="status">{busy ? <Working /> : <p>{said}</p>}</div>
      </form>
    </details>
  );
}
