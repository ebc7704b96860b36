import { useRef, useState } from 'preact/hooks';
import { lockedName } from '~/core/record/locked';
import { useLocksmith } from './lock/use-locksmith';
import { PassphraseField, ShowPassphrase, Working } from './Passphrase';
import { COPY, LOCK } from './text';

interface Props {
  /** Makes the copy that goes into the file. */
  copy: () => string;
  /** Hands the file out and notes that there is a copy. */
  onMade: (nameOf: (day: string) => string, type: string, file: BlobPart) => void;
}

const LEAST = 8;

/** Why a passphrase does not do yet, or nothing. */
function lacks(passphrase: string, again: string): string {
  if (passphrase === '') return LOCK.empty;
  if ([...passphrase].length < LEAST) return LOCK.short;
  return passphrase === again ? '' : LOCK.differ;
}

/** A copy that opens with a passphrase only, in the age format. */
export function SaveLocked({ copy, onMade }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [shown, setShown] = useState(false);
  const [words, setWords] = useState('');
  const [said, setSaid] = useState('');
  const { busy, ask, cancel } = useLocksmith();
  const field = (name: string) => form.current?.elements.namedItem(name) as HTMLInputElement;

  const save = async (event: Event) => {
    event.preventDefault();
    const passphrase = field('passphrase').value;
    const lack = lacks(passphrase, field('again').value);
    setSaid(lack);
    if (lack || busy) return;
    const answer = await ask({ text: copy(), passphrase });
    if (!answer.ok) return setSaid(answer.why === 'cancelled' ? LOCK.cancelled : LOCK.failed);
    if ('file' in answer) onMade(lockedName, 'application/octet-stream', answer.file);
    form.current?.reset();
    setShown(false);
    setSaid(COPY.saved);
  };
  const makeUp = async () => {
    try {
      const { HOW_MANY, madeUp } = await import('~/core/passphrase/made-up');
      const made = madeUp(crypto.getRandomValues(new Uint8Array(HOW_MANY)));
      field('passphrase').value = field('again').value = made;
      setWords(made);
      setSaid('');
    } catch {
      setSaid(LOCK.noWords);
    }
  };

  return (
    <details>
      <summary>{LOCK.title}</summary>
      <form ref={form} method="dialog" class="stack" onSubmit={save}>
        <p>{LOCK.about}</p>
        <p>
          <button type="button" class="button" onClick={makeUp}>
            {LOCK.makeUp}
          </button>
        </p>
        <div role="status">{words && <Words words={words} />}</div>
        <PassphraseField
          name="passphrase"
          label={LOCK.passphrase}
          hint={LOCK.hint}
          shown={shown}
          autocomplete="new-password"
        />
        <PassphraseField name="again" label={LOCK.again} shown={shown} autocomplete="new-password" />
        <ShowPassphrase shown={shown} onShow={setShown} />
        <button type="submit" class="button first" aria-disabled={busy}>
          {LOCK.save}
        </button>
        <div role="status">{busy ? <Working onCancel={cancel} /> : <p>{said}</p>}</div>
        <p class="small soft">{LOCK.age}</p>
      </form>
    </details>
  );
}

/** Six words are longer than a field on a phone, so they stand here whole. */
const Words = ({ words }: { words: string }) => (
  <>
    <p class="as-it-is">{words}</p>
    <p class="small soft">{LOCK.madeUp}</p>
  </>
);
