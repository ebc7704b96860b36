import { useEffect, useRef } from 'preact/hooks';
import { load } from './library';
import { TEXT } from './text';

interface Props {
  id: string;
  onWords: (words: string) => void;
}

/** Fetches the index before the first letter. A fault here is said once somebody has typed. */
const warmUp = () => void load().catch(() => undefined);

/**
 * The one field. Spelling is not checked, because some browsers send what is typed to do so; capitals and
 * corrections are left alone, because people search in a hurry; `method="dialog"` keeps Enter from sending
 * anything, even before this script runs.
 */
export function Field({ id, onWords }: Props) {
  const input = useRef<HTMLInputElement>(null);

  // Somebody may have typed before the page came alive.
  useEffect(() => {
    if (input.current!.value) onWords(input.current!.value);
  }, []);

  return (
    <form class="search-form needs-js" role="search" method="dialog" onSubmit={(event) => event.preventDefault()}>
      <label class="search-label" for={id}>
        {TEXT.label}
      </label>
      <input
        ref={input}
        class="search-field"
        id={id}
        name="words"
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="none"
        autocorrect="off"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        onFocus={warmUp}
        onInput={(event) => onWords(event.currentTarget.value)}
      />
      <p class="small soft" id={`${id}-hint`}>
        {TEXT.hint}
      </p>
    </form>
  );
}
