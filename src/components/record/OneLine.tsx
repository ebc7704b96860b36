import { WordField } from './WordField';

interface Props {
  /** The entry’s field this fills. */
  name: string;
  label: string;
  /** What stands in it now. */
  value?: string;
  /** The words on the button. */
  save: string;
  /** Told the words, when there are any. */
  onSave: (words: string) => void;
}

/** One line of an entry, changed with one press. */
export function OneLine({ name, label, value, save, onSave }: Props) {
  const submit = (event: Event) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget as HTMLFormElement).get(name)).trim();
    if (words) onSave(words);
  };
  return (
    <form method="dialog" class="stack" onSubmit={submit}>
      <WordField name={name} label={label} value={value} />
      <p>
        <button class="button">{save}</button>
      </p>
    </form>
  );
}
