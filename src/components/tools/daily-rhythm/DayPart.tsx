import { Ideas } from '~/components/record/Ideas';
import { WordField } from '~/components/record/WordField';
import type { Part } from '~/core/rhythm';
import { TEXT } from './text';

interface Props {
  part: Part;
  /** Whether it is open at first. */
  open: boolean;
  /** The line that stands for it today. */
  line: string | undefined;
  /** A wording out of the plan that stands. */
  fromPlan: string | undefined;
  onPick: (idea: string) => void;
}

/** One part of the day: a fold that shows its line, and the question in it. */
export function DayPart({ part, open, line, fromPlan, onPick }: Props) {
  const { name, ask, hint, ideas } = TEXT.parts[part];
  return (
    <details open={open}>
      <summary>
        {name}
        {line && (
          <span class="soft">
            : <bdi>{line}</bdi>
          </span>
        )}
      </summary>
      <WordField name={part} label={ask} hint={hint} value={line} />
      <Ideas label={ask} ideas={fromPlan ? [fromPlan, ...ideas] : ideas} onPick={onPick} />
    </details>
  );
}
