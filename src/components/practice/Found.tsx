import type { Preview } from '~/core/record/copy';
import { BRING } from './keeping-text';

interface Props {
  found: Preview;
  onBring: () => void;
  onLeave: () => void;
}

/** What a copy holds, before anything of it is taken in. */
export function Found({ found: { added, changed, same, unreadable }, onBring, onLeave }: Props) {
  const nothingNew = added + changed + unreadable.length === 0;
  return (
    <div class="stack" role="status">
      <p>{BRING.preview(added, changed, same, unreadable.length)}</p>
      {unreadable.length > 0 && <p>{BRING.asideToo}</p>}
      {nothingNew ? (
        <p>{BRING.nothingNew}</p>
      ) : (
        <p class="row">
          <button type="button" class="button first" onClick={onBring}>
            {BRING.bring}
          </button>
          <button type="button" class="button" onClick={onLeave}>
            {BRING.leave}
          </button>
        </p>
      )}
    </div>
  );
}
