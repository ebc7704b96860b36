import { useId } from 'preact/hooks';

interface Props {
  name: string;
  label: string;
  value: number | undefined;
}

/** A number from 0 to 10, or none. */
export function ScaleField({ name, label, value }: Props) {
  const id = useId();
  return (
    <p class="word-field">
      <label for={id}>{label}</label>
      <input id={id} type="number" name={name} min={0} max={10} step={1} defaultValue={value} autocomplete="off" />
    </p>
  );
}
