import { WordField } from '~/components/record/WordField';
import { PASSPHRASE } from './text';

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  /** Whether it can be read on the screen. */
  shown: boolean;
  /** For a password keeper: a passphrase made here, or one made before. `off` on a device that others use. */
  autocomplete: 'new-password' | 'current-password' | 'off';
}

/** One field for a passphrase. It is never kept, and no spelling service sees it. */
export const PassphraseField = ({ shown, ...field }: FieldProps) => (
  <WordField {...field} type={shown ? 'text' : 'password'} autocapitalize="none" autocorrect="off" dir={undefined} />
);

interface ShowProps {
  shown: boolean;
  onShow: (shown: boolean) => void;
}

export function ShowPassphrase({ shown, onShow }: ShowProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={shown} onChange={(event) => onShow(event.currentTarget.checked)} />
      {PASSPHRASE.show}
    </label>
  );
}

/** Said while a key is being made, with a way out where there is one. */
export function Working({ onCancel }: { onCancel?: () => void }) {
  return (
    <p class="row">
      <span>{PASSPHRASE.working}</span>
      {onCancel && (
        <button type="button" class="button" onClick={onCancel}>
          {PASSPHRASE.stop}
        </button>
      )}
    </p>
  );
}
