import { useId } from 'preact/hooks';

interface Props {
  /** The entry’s field this fills. */
  name: string;
  label: string;
  hint?: string;
  value?: string;
  /** An example shown in the empty field. */
  placeholder?: string;
}

/**
 * One line of the reader’s words. The browser is told not to remember it and not to send it to a spelling service;
 * it is left to hold its own text, so that words typed before the script arrives stay.
 */
export function WordField({ name, label, hint, value, placeholder }: Props) {
  const id = useId();
  return (
    <p class="word-field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="small soft" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        type="text"
        name={name}
        defaultValue={value}
        placeholder={placeholder}
        aria-describedby={hint ? `${id}-hint` : undefined}
        autocomplete="off"
        spellcheck={false}
        autocapitalize="sentences"
        dir="auto"
      />
    </p>
  );
}
