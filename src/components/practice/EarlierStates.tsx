import { useRef, useState } from 'preact/hooks';
import { lineOf } from '~/core/story';
import { dayInWords } from '~/core/days';
import { dayOf } from '~/core/time';
import type { RecordStore } from '~/stores/record';
import type { Snapshot } from '~/stores/snapshots';
import { isLive, type View } from '~/stores/view';
import { EARLIER, UNCHANGED } from './keeping-text';

interface Props {
  record: RecordStore;
  view: View;
}

type Look = { snapshot: Snapshot } & Awaited<ReturnType<RecordStore['look']>>;

/** The states the record had on earlier days, and a way to bring back what is missing since. */
export function EarlierStates({ record, view: { states } }: Props) {
  const [look, setLook] = useState<Look>();
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const say = (words: string) => {
    setLook(undefined);
    setSaid(words);
    status.current?.focus();
  };
  const open = async (snapshot: Snapshot) => {
    setSaid('');
    const found = await record.look(snapshot).catch(() => undefined);
    if (found) setLook({ snapshot, ...found });
    else say(EARLIER.notLoaded);
  };
  const bring = async ({ items, back, changed }: Look) => {
    const outcome = await record.bring(items);
    say(outcome.ok ? EARLIER.done(back + changed) : UNCHANGED[outcome.why]);
  };
  const letGo = async () => {
    const gone = await record.letEarlierStatesGo().catch(() => false);
    say(gone ? EARLIER.gone : EARLIER.notGone);
  };
  return (
    <section>
      <h2>{EARLIER.title}</h2>
      <p>{states.length > 0 ? EARLIER.about : EARLIER.none}</p>
      {states.length > 0 && (
        <ul class="states">
          {states.map((snapshot) => (
            <li key={snapshot.number} class="row">
              <span>{whenAndWhat(snapshot)}</span>
              <button
                type="button"
                class="button quiet small"
                aria-label={`${EARLIER.look}: ${whenAndWhat(snapshot)}`}
                onClick={() => open(snapshot)}
              >
                {EARLIER.look}
              </button>
              <div role="status">
                {look?.snapshot.number === snapshot.number && (
                  <Found look={look} onBring={() => bring(look)} onLeave={() => say(EARLIER.left)} />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {states.length > 0 && (
        <details>
          <summary>{EARLIER.remove}</summary>
          <p class="small soft">{EARLIER.removeAbout}</p>
          <button type="button" class="button" onClick={letGo}>
            {EARLIER.letGo}
          </button>
        </details>
      )}
      <p ref={status} role="status" tabIndex={-1}>
        {said}
      </p>
    </section>
  );
}

function whenAndWhat({ at, why, count }: Snapshot): string {
  const day = dayInWords(dayOf(new Date(at)), dayOf(new Date()));
  return EARLIER.state(day, at.slice(11, 16), count, EARLIER.before[why]);
}

interface FoundProps {
  look: Look;
  onBring: () => void;
  onLeave: () => void;
}

/** How many of the missing notes are shown. */
const SHOWN = 5;

function Found({ look: { back, changed, items }, onBring, onLeave }: FoundProps) {
  if (back + changed === 0) return <p>{EARLIER.nothing}</p>;
  return (
    <div class="stack">
      <p>{EARLIER.found(back, changed)}</p>
      <ul>
        {items
          .filter(isLive)
          .slice(0, SHOWN)
          .map((entry) => (
            <li key={entry.id} class="as-it-is small">
              <bdi>{lineOf(entry).text}</bdi>
            </li>
          ))}
      </ul>
      {items.length > SHOWN && <p class="small">{EARLIER.more(items.length - SHOWN)}</p>}
      <p class="row">
        <button type="button" class="button first" onClick={onBring}>
          {EARLIER.bring}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {EARLIER.leave}
        </button>
      </p>
    </div>
  );
}
