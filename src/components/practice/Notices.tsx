import { download } from '~/components/record/download';
import { isLive, type View } from '~/stores/view';
import { STORY } from './text';

interface Props {
  view: View;
}

/** What a reader wants to know about the record before reading it. Silent when all is well. */
export function Notices({ view: { items, aside, restored } }: Props) {
  const newer = [...items.values()].filter((item) => !('deleted' in item) && !isLive(item)).length;
  const save = () => download('notes-unread.txt', 'text/plain', aside.join('\n\n'));
  return (
    <div role="status">
      {restored > 0 && <p class="notice">{STORY.restored(restored)}</p>}
      {newer > 0 && <p class="notice">{STORY.newer(newer)}</p>}
      {aside.length > 0 && (
        <p class="notice">
          {STORY.aside(aside.length)}{' '}
          <button type="button" class="button quiet" onClick={save}>
            {STORY.asideFile}
          </button>
        </p>
      )}
    </div>
  );
}
