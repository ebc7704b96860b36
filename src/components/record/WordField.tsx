import { useId } from 'preact/hooks';

interface Props {
  /** The entry’s field this fills. */
  name: string;
  label: string;
  hint?: string;
  value?: string;
  /** An example shown in the empty field. */
  placeholder?: string;
  /** Room for several lines. */
  long?: boolean;
  /** The most characters that fit. */
  most?: number;
}

/**
 * The reader’s words: one line, or a few. The browser is told not to remember it and not to send it to a spelling service;
 * it is left to hold its own text, so that words typed before the script arrives stay.
 */
export function WordField({ name, label, hint, value, placeholder, long, most }: Props) {
  const id = useId();
  const Field = long ? 'textarea' : 'input';
  return (
    <p class="word-field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="small soft" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <Field
        id={id}
        {...(long ? { rows: 3 } : { type: 'text' })}
        maxLength={most}
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
