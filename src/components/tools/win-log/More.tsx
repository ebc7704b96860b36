import { AddForm } from '~/components/record/AddForm';
import { asTyped, type Answers } from '~/components/record/answers';
import { Chips } from '~/components/record/Chips';
import { WordField } from '~/components/record/WordField';
import type { EntryOf } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { AFTERS, BEFORES } from '../felt';
import { ScaleField } from './ScaleField';
import { TEXT } from './text';

interface Props {
  win: EntryOf<'win'>;
  record: RecordStore;
  /** Whether a press on its row opened it: then focus comes here. */
  pressed?: boolean;
  onDone: () => void;
}

/** The name of the form that adds to a win. */
export const moreOf = ({ id }: EntryOf<'win'>) => `more-${id}`;

/** The answers given, by field; a number stays a number, and zero is one. */
const read = (answers: Answers): Record<string, unknown> =>
  Object.fromEntries(
    [...answers].map(([name, value]) => {
      const words = asTyped(value);
      return [name, name.endsWith('Scale') && words !== '' ? Number(words) : words];
    }),
  );

/** What can be added once the line itself is saved. All of it can be left out. */
export const More = ({ win, record, pressed = false, onDone }: Props) => (
  <AddForm
    entry={win}
    record={record}
    name={moreOf(win)}
    pressed={pressed}
    read={read}
    save={TEXT.saveMore}
    enough={TEXT.enough}
    onDone={onDone}
  >
    <Chips name="how" legend={TEXT.how} options={TEXT.hows} initial={win.how} />
    <Chips name="before" legend={TEXT.before} options={BEFORES} initial={win.before} />
    <Chips name="after" legend={TEXT.after} options={AFTERS} initial={win.after} />
    <details>
      <summary>{TEXT.numbers}</summary>
      <ScaleField name="beforeScale" label={TEXT.beforeScale} value={win.beforeScale} />
      <ScaleField name="afterScale" label={TEXT.afterScale} value={win.afterScale} />
    </details>
    <WordField name="helped" label={TEXT.helped} value={win.helped} />
    <WordField name="hindered" label={TEXT.hindered} value={win.hindered} />
    <WordField name="nextTime" label={TEXT.nextTime} value={win.nextTime} />
  </AddForm>
);
