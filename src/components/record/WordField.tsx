import { h, type JSX } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { Lacks, Missing } from './Missing';

interface Props extends Omit<JSX.IntrinsicElements['input'], 'label'> {
  /** The entry’s field this fills. */
  name: string;
  label: string;
  hint?: string | undefined;
  value?: string | undefined;
  /** Room for several lines. */
  long?: boolean;
  /** The most characters that fit. */
  most?: number;
}

/**
 * The reader’s words: one line, or a few. The browser is told not to remember it and not to send it to a spelling service;
 * it is left to hold its own text, so that words typed before the script arrives stay.
 * @param rest what is to be otherwise about the field itself, such as an example shown while it is empty
 */
export function WordField({ label, hint, value, long, most, ...rest }: Props) {
  const id = useId();
  const lacks = useContext(Lacks)?.lacks === rest.name;
  return (
    <p class="word-field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="small soft" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <Missing name={rest.name} id={`${id}-missing`} />
      {h(long ? 'textarea' : 'input', {
        id,
        ...(long ? { rows: 3 } : { type: 'text' }),
        maxLength: most,
        defaultValue: value,
        'aria-describedby': hint ? `${id}-hint` : undefined,
        // The alert is read out at the press; whoever comes back to the field later finds it here.
        'aria-invalid': lacks || undefined,
        'aria-errormessage': lacks ? `${id}-missing` : undefined,
        autocomplete: 'off',
        spellcheck: false,
        autocapitalize: 'sentences',
        dir: 'auto',
        ...rest,
      })}
    </p>
  );
}
