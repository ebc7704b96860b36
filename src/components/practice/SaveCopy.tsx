import { useState } from 'preact/hooks';
import { download } from '~/components/record/download';
import { copyName, copyOf } from '~/core/record/copy';
import { dayInWords } from '~/core/days';
import { dayOf, instant } from '~/core/time';
import { lastCopy, noteCopy } from '~/stores/last-copy';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { SaveLocked } from './SaveLocked';
import { SaveTable } from './SaveTable';
import { COPY } from './keeping-text';

interface Props {
  record: RecordStore;
  view: View;
}

/** Makes one file of everything, and remembers when. Whether the browser kept the file nobody tells us. */
export function SaveCopy({ record, view }: Props) {
  const [said, setSaid] = useState('');
  /** Draws the date anew when a locked copy was made. */
  const [, setMade] = useState('');
  const today = dayOf(new Date());
  const last = lastCopy(record);
  const copy = () => copyOf([...view.items.values()], view.aside, instant(new Date()));
  const hand = (nameOf: (day: string) => string, type: string, file: BlobPart) => {
    const now = instant(new Date());
    download(nameOf(now.slice(0, 10)), type, file);
    noteCopy(record, now);
    setMade(now);
  };
  const save = () => {
    if (view.items.size + view.aside.length === 0) return setSaid(COPY.nothing);
    hand(copyName, 'text/html', copy());
    setSaid(COPY.saved);
  };
  return (
    <section id="copies">
      <h2>{COPY.title}</h2>
      <p>{COPY.about}</p>
      <button type="button" class="button first" onClick={save}>
        {COPY.save}
      </button>
      <p role="status">{said}</p>
      <p class="small soft">{COPY.last(last ? dayInWords(dayOf(new Date(last)), today) : COPY.never)}</p>
      <SaveLocked copy={copy} onMade={hand} />
      <SaveTable view={view} />
    </section>
  );
}
