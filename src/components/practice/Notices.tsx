import { download } from '~/components/record/download';
import { canonical } from '~/core/record/canonical';
import { to } from '~/site';
import { isLive, type View } from '~/stores/view';
import { AsItIs } from './AsItIs';
import { STORY } from './text';

interface Props {
  view: View;
}

/** What a reader wants to know about the record before reading it. Silent when all is well. */
export function Notices({ view: { items, aside, restored, lost, nearlyFull } }: Props) {
  const newer = [...items.values()].filter((item) => !('deleted' in item) && !isLive(item));
  const save = () => download('notes-unread.txt', 'text/plain', aside.join('\n\n'));
  return (
    <div class="notices" role="status">
      {lost && (
        <p class="notice">
          {STORY.lost} <a href={to('/practice/record/#bring')}>{STORY.bringBack}</a>.
        </p>
      )}
      {nearlyFull && <p class="notice">{STORY.nearlyFull}</p>}
      {restored > 0 && <p class="notice">{STORY.restored(restored)}</p>}
      {newer.length > 0 && (
        <div class="notice">
          <p>{STORY.newer(newer.length)}</p>
          <AsItIs
            title={STORY.newerShow}
            texts={newer.map((item) => ('text' in item ? String(item.text) : canonical(item)))}
          />
        </div>
      )}
      {aside.length > 0 && (
        <div class="notice">
          <p>{STORY.aside(aside.length)}</p>
          <AsItIs title={STORY.asideShow} texts={aside} />
          <button type="button" class="button" onClick={save}>
            {STORY.asideFile}
          </button>
        </div>
      )}
    </div>
  );
}
