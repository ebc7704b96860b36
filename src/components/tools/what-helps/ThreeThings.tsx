import { to } from '~/site';
import type { RecordStore } from '~/stores/record';
import { TEXT } from './text';

interface Props {
  /** Whether nothing of the reader’s own is there: then these stand open, with how a line gets here. */
  open: boolean;
  record: RecordStore;
  onTry: (text: string) => void;
}

/** Three things many know: for a reader whose list is empty, or who wants something else than what is on it. */
export function ThreeThings({ open, record, onTry }: Props) {
  const three = (
    <>
      <p class="small soft">{TEXT.threeHint}</p>
      <ul class="entries">
        {TEXT.three.map(({ text, how }) => (
          <li key={text} class="entry help">
            <p>{how}</p>
            <p class="row">
              <button type="button" class="button" aria-label={`${TEXT.try}: ${text}`} onClick={() => onTry(text)}>
                {TEXT.try}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
  if (!open)
    return (
      <details class="not-printed">
        <summary>{TEXT.threeMore}</summary>
        {three}
      </details>
    );
  const { where, entries } = record.$view.get();
  const here = document.getElementById('win-log') !== null;
  return (
    <div class="stack not-printed">
      <p class="entry-text">{TEXT.empty}</p>
      <p>
        {TEXT.emptyHow}{' '}
        {(here || where !== 'page' || entries.length === 0) && (
          <a href={here ? '#win-log' : to('/tools/win-log/')}>{TEXT.emptyLink}</a>
        )}
      </p>
      <p class="ask">{TEXT.threeTitle}</p>
      {three}
    </div>
  );
}
