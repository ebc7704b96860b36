import { Chips } from '~/components/record/Chips';
import { TEXT } from './text';

export type Look = 'words' | 'picture' | 'motion';

interface Props {
  /** Whether there is something that could move, and the reader’s device does not ask for stillness. */
  canMove: boolean;
  onChange: (look: Look) => void;
}

/** How a practice is shown: a still picture unless the reader says otherwise. */
export function LookChoice({ canMove, onChange }: Props) {
  const looks: Look[] = canMove ? ['words', 'picture', 'motion'] : ['words', 'picture'];
  return (
    <details>
      <summary>{canMove ? TEXT.looks : TEXT.look}</summary>
      <form method="dialog" onChange={({ target }) => onChange((target as HTMLInputElement).value as Look)}>
        <Chips
          name="look"
          legend={TEXT.look}
          options={looks.map((value) => ({ value, label: TEXT[value] }))}
          initial="picture"
        />
      </form>
    </details>
  );
}
