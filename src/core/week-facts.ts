import type { Entry, EntryOf, How, Kind } from './record/entry.ts';
import { sameWords } from './text/same-words.ts';
import { byWriting } from './time.ts';
import { isWithin, type Week } from './week.ts';
import { whatHelps, type Help } from './what-helps.ts';

/** What was noted in a week, as facts: days and the reader’s own words, the latest first, each wording once. */
export interface WeekFacts {
  /** The days on which something was noted, in their order. */
  days: string[];
  helped: Help[];
  done: Record<How, string[]>;
  /** What it went with of what matters to the reader. */
  values: string[];
  feelings: string[];
  /** Steps that did not happen. */
  setbacks: string[];
  hindered: string[];
  /** What is to be known for next time. */
  lessons: string[];
}

/** Texts, each once. */
function once(texts: readonly (string | undefined)[]): string[] {
  const found = new Map<string, string>();
  for (const text of texts) {
    const key = sameWords(text ?? '');
    if (text && key && !found.has(key)) found.set(key, text.trim());
  }
  return [...found.values()];
}

/** The facts of a week. A look back at it is not one of them. */
export function factsOf(week: Week, entries: readonly Entry[]): WeekFacts {
  const noted = byWriting(entries.filter(({ kind, day }) => kind !== 'review' && isWithin(week, day))).reverse();
  const of = <K extends Kind>(kind: K) => noted.filter((one) => one.kind === kind) as unknown as EntryOf<K>[];
  const [wins, setbacks, feelings] = [of('win'), of('setback'), of('feeling')];
  const labels = new Map(entries.flatMap((one) => (one.kind === 'value' ? [[one.id, one.label]] : [])));
  const plans = new Map(entries.flatMap((one) => (one.kind === 'action' ? [[one.id, one.valueId]] : [])));
  const valueOf = ({ valueId, actionId }: EntryOf<'win'>) => labels.get(valueId ?? plans.get(actionId ?? '') ?? '');
  const done = (how: How) => once(wins.filter((win) => win.how === how).map(({ text }) => text));
  return {
    days: [...new Set(noted.map(({ day }) => day))].sort(),
    helped: whatHelps(wins, feelings),
    done: { did: done('did'), smaller: done('smaller'), 'came-back': done('came-back'), rested: done('rested') },
    values: once(wins.map(valueOf)),
    feelings: once(feelings.flatMap(({ words }) => words)),
    setbacks: once(setbacks.map(({ text }) => text)),
    hindered: once([...wins.map(({ hindered }) => hindered), ...setbacks.map(({ around }) => around)]),
    lessons: once([...setbacks.map(({ lesson }) => lesson), ...wins.map(({ nextTime }) => nextTime)]),
  };
}
