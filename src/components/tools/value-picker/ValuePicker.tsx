import { useRef, useState } from 'preact/hooks';
import { Guard } from '~/components/record/Guard';
import { KeepChoice } from '~/components/record/KeepChoice';
import { usePassage } from '~/components/record/passage';
import { UndoBar, type Undo } from '~/components/record/UndoBar';
import { useRecord } from '~/components/record/use-record';
import { dayOf } from '~/core/time';
import { writeToday } from '~/stores/today';
import { Mine } from './Mine';
import { PickForm } from './PickForm';
import { MOST, TEXT } from './text';

interface Props {
  /** The words offered first. */
  suggestions: string[];
  /** Where an action for a value is built, when no such tool stands on this page. */
  actionPage: string;
}

/** Pick up to three words for what matters, then one for today. */
export function ValuePicker({ suggestions, actionPage }: Props) {
  const { record, view } = useRecord('value');
  const [picking, setPicking] = useState(false);
  const [said, setSaid] = useState('');
  const [undo, setUndo] = useState<Undo>();
  const root = useRef<HTMLDivElement>(null);
  const from = usePassage(root);
  const mine = view.byKind.value ?? [];
  const done = (words: string, kept?: Promise<string>) => {
    setPicking(false);
    setSaid(words);
    void kept?.then(setSaid);
    root.current?.focus();
  };
  const none = () => {
    if (record && mine.length === 0) writeToday(record, dayOf(new Date()), '');
    done(mine.length === 0 ? TEXT.noneSaid : '');
  };
  return (
    <div ref={root} class="stack" tabIndex={-1}>
      <Guard record={record} view={view}>
        {mine.length > 0 && record && (
          <Mine
            values={mine}
            record={record}
            from={from}
            actionPage={actionPage}
            onRemoved={(next) => setUndo(() => next)}
          />
        )}
        <UndoBar undo={undo} onUndone={setUndo} />
        {mine.length === 0 || picking ? (
          <PickForm
            suggestions={suggestions}
            record={record}
            view={view}
            standing={mine.map(({ label }) => label)}
            onDone={done}
            onNone={none}
          />
        ) : (
          mine.length < MOST && (
            <button type="button" class="button" onClick={() => setPicking(true)}>
              {TEXT.others}
            </button>
          )
        )}
        <p class="said small" role="status">
          {said}
        </p>
        {record && <KeepChoice record={record} view={view} onChosen={setSaid} />}
      </Guard>
    </div>
  );
}
