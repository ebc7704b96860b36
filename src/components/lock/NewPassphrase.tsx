import { useEffect, useRef, useState } from 'preact/hooks';
import { PassphraseField, ShowPassphrase } from './Passphrase';
import { atOnce } from './at-once';
import { PASSPHRASE } from './text';

const LEAST = 8;

const valueOf = (form: HTMLFormElement, name: string, without = '') =>
  (form.elements.namedItem(name) as HTMLInputElement | null)?.value ?? without;

/** Why the passphrase in a form does not do yet, or nothing. */
export function lackOf(form: HTMLFormElement): string {
  const passphrase = valueOf(form, 'passphrase');
  if (passphrase === '') return PASSPHRASE.empty;
  if ([...passphrase].length < LEAST) return PASSPHRASE.short;
  return passphrase === valueOf(form, 'again', passphrase) ? '' : PASSPHRASE.differ;
}

export const passphraseIn = (form: HTMLFormElement) => valueOf(form, 'passphrase');

interface Props {
  autocomplete: 'new-password' | 'off';
  /** What it is called. */
  label?: string;
  /** Whether it is typed twice here. */
  twice?: boolean;
}

/** Two fields for a passphrase that is new, and eight words for who wants them. */
export function NewPassphrase({ autocomplete, label = PASSPHRASE.label, twice = true }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(false);
  const [words, setWords] = useState('');
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const form = box.current?.closest('form');
    const hide = () => setShown(false);
    // A page that comes back by the Back button must not show them.
    const clear = () => {
      form?.reset();
      atOnce(() => setWords(''));
    };
    form?.addEventListener('reset', hide);
    addEventListener('pagehide', clear);
    return () => {
      form?.removeEventListener('reset', hide);
      removeEventListener('pagehide', clear);
    };
  }, []);
  const makeUp = async () => {
    try {
      const { HOW_MANY, madeUp } = await import('~/core/passphrase/made-up');
      const made = madeUp(crypto.getRandomValues(new Uint8Array(HOW_MANY)));
      for (const field of box.current!.querySelectorAll<HTMLInputElement>('.word-field input')) field.value = made;
      setWords(made);
      setFailed(false);
      box.current!.closest('form')?.dispatchEvent(new Event('input', { bubbles: true }));
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
        label={label}
        hint={PASSPHRASE.hint}
        shown={shown}
        autocomplete={autocomplete}
      />
      {twice && <PassphraseField name="again" label={PASSPHRASE.again} shown={shown} autocomplete={autocomplete} />}
      <ShowPassphrase shown={shown} onShow={setShown} />
    </div>
  );
}

/** Eight words are longer than a field on a phone, so they stand here whole. */
const Words = ({ words }: { words: string }) => (
  <>
    <p class="as-it-is">{words}</p>
    <p class="small soft">{PASSPHRASE.madeUp}</p>
  </>
);
