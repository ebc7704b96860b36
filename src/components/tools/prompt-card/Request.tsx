import { useId } from 'preact/hooks';
import { TEXT } from './text';

interface Props {
  words: string;
}

/** The request in a box of its own, to read and to mark by hand. */
export function Request({ words }: Props) {
  const id = useId();
  return (
    <p class="word-field not-printed">
      <label for={id}>{TEXT.request}</label>
      <span id={`${id}-hint`} class="small soft">
        {TEXT.requestHint}
      </span>
      <textarea
        id={id}
        class="request"
        readOnly
        rows={18}
        defaultValue={words}
        aria-describedby={`${id}-hint`}
        autocomplete="off"
        spellcheck={false}
      />
    </p>
  );
}
