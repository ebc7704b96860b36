import type { Entry, From } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { to } from '~/site';
import { isFrom } from './note';
import { LINE } from './note-text';

interface Props {
  entry: Entry;
  record: RecordStore;
  /** The passage it is shown at. */
  here: From | undefined;
}

/** The way back to the passage an entry was written at, unless it stands there, or would be lost on the way. */
export function ToPassage({ entry: { id, from }, record, here }: Props) {
  if (!from || isFrom(from, here) || record.home(id) === 'page') return null;
  return (
    <a class="small" href={to(`/articles/${from.article}/#${from.section ?? from.tool}`)}>
      {LINE.passage}
    </a>
  );
}
