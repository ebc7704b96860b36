import { useEffect, useRef, useState } from 'preact/hooks';
import { PassphraseField, ShowPassphrase } from './Passphrase';
import { PASSPHRASE } from './text';

const LEAST = 8;

const valueOf = (form: HTMLFormElement, name: string) =>
  (form.elements.namedItem(name) as HTMLInputElement | null)?.value ?? '';

/** Why the passphrase in a form does not do yet, or nothing. */
export function lackOf(form: HTMLFormElement): string {
  const passphrase = valueOf(form, 'passphrase');
  if (passphrase === '') return PASSPHRASE.empty;
  if ([...passphrase].length < LEAST) return PASSPHRASE.short;
  return passphrase === valueOf(form, 'again') ? '' : PASSPHRASE.differ;
}

export const passphraseIn = (form: HTMLFormElement) => valueOf(form, 'passphrase');

interface Props {
  autocomplete: 'new-password' | 'off';
}

/** Two fields for a passphrase that is new, and six words for who wants them. */
export function NewPassphrase({ autocomplete }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(false);
  const [words, setWords] = useState('');
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const form = box.current?.closest('form');
    const hide = () => setShown(false);
    form?.addEventListener('reset', hide);
    return () => form?.removeEventListener('reset', hide);
  }, []);
  const makeUp = async () => {
    try {
      const { HOW_MANY, madeUp } = await import('~/core/passphrase/made-up');
      const made = madeUp(crypto.getRandomValues(new Uint8Array(HOW_MANY)));
      for (const field of box.current!.querySelectorAll<HTMLInputElement>('.word-field input')) field.value = made;
      setWords(made);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div ref={box} class="stack">
      <p>
        <button type="button" class="button" onClick={makeUp}>
          {PASSPHRASE.makeUp}
        </button>
      </p>
      <div role="status">
        {failed && <p>{PASSPHRASE.noWords}</p>}
        {words && <Words words={words} />}
      </div>
      <PassphraseField
        name="passphrase"
        label={PASSPHRASE.label}
        hint={PASSPHRASE.hint}
        shown={shown}
        autocomplete={autocomplete}
      />
      <PassphraseField name="again" label={PASSPHRASE.again} shown={shown} autocomplete={autocomplete} />
      <ShowPassphrase shown={shown} onShow={setShown} />
    </div>
  );
}

/** Six words are longer than a field on a phone, so they stand here whole. */
const Words = ({ words }: { words: string }) => (
  <>
    <p class="as-it-is">{words}</p>
    <p class="small soft">{PASSPHRASE.madeUp}</p>
  </>
);
