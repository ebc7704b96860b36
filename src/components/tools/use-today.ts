import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '~/core/time';
import type { RecordStore } from '~/stores/record';
import { readToday, TODAY_CHANGED, writeToday } from '~/stores/today';

/** The value picked for today: its id, '' for “none today”, undefined when nobody was asked yet. */
export function useToday(record: RecordStore | undefined): [string | undefined, (id: string) => void] {
  const day = dayOf(new Date());
  const read = () => (record ? readToday(record, day) : undefined);
  const [id, setId] = useState(read);
  useEffect(() => {
    const again = () => setId(read());
    again();
    addEventListener(TODAY_CHANGED, again);
    return () => removeEventListener(TODAY_CHANGED, again);
  }, [record, day]);
  const choose = (value: string) => {
    if (record) writeToday(record, day, value);
    setId(value);
    dispatchEvent(new Event(TODAY_CHANGED));
  };
  return [id, choose];
}
