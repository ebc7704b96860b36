import { useState } from 'preact/hooks';
import { download } from '~/components/record/download';
import { copyName, copyOf } from '~/core/record/copy';
import { dayInWords, dayOf, instant } from '~/core/time';
import { lastCopy, noteCopy } from '~/stores/last-copy';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { COPY } from './text';

interface Props {
  record: RecordStore;
  view: View;
}

/** Makes one file of everything, and remembers when. */
export function SaveCopy({ record, view }: Props) {
  const [said, setSaid] = useState('');
  const today = dayOf(new Date());
  const last = lastCopy(record);
  const save = () => {
    const now = instant(new Date());
    download(copyName(now.slice(0, 10)), 'text/html', copyOf([...view.items.values()], view.aside, now, today));
    noteCopy(record, now);
    setSaid(COPY.saved);
  };
  return (
    <section>
      <h2>{COPY.title}</h2>
      <p>{COPY.about}</p>
      <button type="button" class="button first" onClick={save}>
        {COPY.save}
      </button>
      <p class="small soft">{COPY.last(last ? dayInWords(last.slice(0, 10), today) : COPY.never)}</p>
      <p role="status">{last && said}</p>
    </section>
  );
}
