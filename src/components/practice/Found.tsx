import type { Preview } from '~/core/record/copy';
import { lineOf } from '~/core/story';
import { dayInWords } from '~/core/days';
import { dayOf } from '~/core/time';
import { BRING } from './keeping-text';

interface Props {
  found: Preview;
  onBring: () => void;
  /** The same, and what was deleted here since. */
  onBringDeleted: () => void;
  onLeave: () => void;
}

/** How many of the deleted notes are shown. */
const SHOWN = 5;

/** What a copy holds, before anything of it is taken in. */
export function Found({ found, onBring, onBringDeleted, onLeave }: Props) {
  const { added, changed, same, unreadable, deleted, days } = found;
  const today = dayOf(new Date());
  const nothingNew = added + changed + unreadable.length + deleted.length === 0;
  return (
    <div class="stack">
      <p>
        {BRING.preview(added, changed, same, unreadable.length)}{' '}
        {days && BRING.written(dayInWords(days[0], today), dayInWords(days[1], today))}
      </p>
      {unreadable.length > 0 && <p>{BRING.asideToo}</p>}
      {deleted.length > 0 && (
        <>
          <p>{BRING.deleted(deleted.length)}</p>
          <ul>
            {deleted.slice(0, SHOWN).map((entry) => (
              <li key={entry.id} class="as-it-is small">
                <bdi>{lineOf(entry).text}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {nothingNew ? (
        <p>{BRING.nothingNew}</p>
      ) : (
        <p class="row">
          <button type="button" class="button first" onClick={onBring}>
            {BRING.bring}
          </button>
          {deleted.length > 0 && (
            <button type="button" class="button" onClick={onBringDeleted}>
              {BRING.bringDeleted}
            </button>
          )}
          <button type="button" class="button" onClick={onLeave}>
            {BRING.leave}
          </button>
        </p>
      )}
    </div>
  );
}
