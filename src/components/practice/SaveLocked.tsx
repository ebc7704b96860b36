import { useRef, useState } from 'preact/hooks';
import { lackOf, NewPassphrase, passphraseIn } from '~/components/lock/NewPassphrase';
import { Working } from '~/components/lock/Passphrase';
import { lockedName } from '~/core/record/locked';
import { useLocksmith } from './lock/use-locksmith';
import { COPY, LOCKED_COPY } from './keeping-text';

interface Props {
  /** Makes the copy that goes into the file. */
  copy: () => string;
  /** Hands the file out and notes that there is a copy. */
  onMade: (nameOf: (day: string) => string, type: string, file: BlobPart) => void;
}

/** A copy that opens with a passphrase only, in the age format. */
export function SaveLocked({ copy, onMade }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [said, setSaid] = useState('');
  const { busy, ask, cancel } = useLocksmith();
  const save = async (event: Event) => {
    event.preventDefault();
    const lack = lackOf(form.current!);
    setSaid(lack);
    if (lack || busy) return;
    const answer = await ask({ text: copy(), passphrase: passphraseIn(form.current!) });
    if (!answer.ok) return setSaid(answer.why === 'cancelled' ? LOCKED_COPY.cancelled : LOCKED_COPY.failed);
    if ('file' in answer) onMade(lockedName, 'application/octet-stream', answer.file);
    form.current?.reset();
    setSaid(COPY.saved);
  };
  return (
    <details>
      <summary>{LOCKED_COPY.title}</summary>
      <form ref={form} method="dialog" class="stack" onSubmit={save}>
        <p>{LOCKED_COPY.about}</p>
        <NewPassphrase autocomplete="new-password" />
        <button type="submit" class="button first" aria-disabled={busy}>
          {LOCKED_COPY.save}
        </button>
        <div role="status">{busy ? <Working onCancel={cancel} /> : <p>{said}</p>}</div>
        <p class="small soft">{LOCKED_COPY.age}</p>
      </form>
    </details>
  );
}
