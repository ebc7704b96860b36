import { useMemo, useState } from 'preact/hooks';
import { Entries } from '~/components/record/Entries';
import { opening } from '~/components/record/painted';
import { ToolBox } from '~/components/record/ToolBox';
import { useTool } from '~/components/record/use-tool';
import { latestAndHere } from '~/core/latest';
import { dayOf } from '~/core/time';
import { areOfOneWeek, calendarWeek, daysLater, lastSeven, weekInWords, type Week } from '~/core/week';
import { factsOf } from '~/core/week-facts';
import { Facts } from './Facts';
import { Helped } from './Helped';
import { ReviewForm } from './ReviewForm';
import { TEXT } from './text';
import { ToPlan } from './ToPlan';
import { WhichWeek, type Which } from './WhichWeek';

interface Props {
  /** Show the facts of the week at once. */
  open?: boolean;
}

/** As many of the earlier ones as can be read without being a wall of them. */
const SHOWN = 3;

const weeks = (today: string): Record<Which, Week> => ({
  seven: lastSeven(today),
  this: calendarWeek(today),
  before: calendarWeek(daysLater(today, -7)),
});

/** A look back at seven days: what helped first, and then, for who goes on, facts in words and one thing to change. */
export function WeeklyReview({ open = false }: Props) {
  const state = useTool();
  const { record, view } = state;
  const [which, setWhich] = useState<Which>('seven');
  const [at, setAt] = useState<'start' | 'stopped' | 'facts'>(open ? 'facts' : 'start');
  const [again, setAgain] = useState(false);
  /** Words stand in the form: it stays, whatever days are looked at. */
  const [written, setWritten] = useState(false);
  const week = weeks(dayOf(new Date()))[which];
  const facts = useMemo(() => factsOf(week, view.entries), [week.from, week.to, view.entries]);
  const isEmpty = facts.days.length === 0;
  const all = view.byKind.review ?? [];
  const text = weekInWords(week);
  const isDone = all.some((one) => areOfOneWeek(one, { week: text, day: week.to }));
  /** The pressed button is gone, so focus comes to the tool. */
  const go = (next: typeof at, said = '') => {
    setAt(next);
    state.done(said);
  };
  return (
    <ToolBox state={state} filled={view.entries.length > 0}>
      {record && (
        <>
          <p class="small soft">
            {TEXT.heads[which]}, {text}
          </p>
          {isEmpty ? <p class="entry-text">{TEXT.empty}</p> : <Helped facts={facts} record={record} />}
          {at === 'facts' && !isEmpty && <Facts facts={facts} />}
          {at !== 'facts' && (
            <p class="row not-printed">
              <button type="button" class="button" onClick={opening(() => go('facts'))}>
                {at === 'stopped' ? TEXT.goOnAfterAll : isEmpty ? TEXT.goOnEmpty : TEXT.goOn}
              </button>
              {at === 'start' && (
                <button type="button" class="button quiet" onClick={() => go('stopped', TEXT.stopped)}>
                  {TEXT.stop}
                </button>
              )}
            </p>
          )}
          {at !== 'stopped' && <WhichWeek which={which} onChoose={setWhich} />}
        </>
      )}
      {at === 'facts' &&
        (isDone && !again && !written ? (
          <>
            <p class="entry-text not-printed">{TEXT.done}</p>
            <p>
              <button type="button" class="button quiet not-printed" onClick={() => setAgain(true)}>
                {TEXT.again}
              </button>
            </p>
          </>
        ) : (
          <ReviewForm
            state={state}
            week={text}
            written={written}
            onWritten={setWritten}
            onSaved={() => setAgain(false)}
          />
        ))}
      <Entries
        state={state}
        title={TEXT.mine}
        entries={latestAndHere(all, SHOWN, state.from)}
        more={(review, theRecord) => <ToPlan review={review} record={theRecord} state={state} />}
      />
    </ToolBox>
  );
}
