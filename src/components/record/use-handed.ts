import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { HANDED, takeHanded } from '~/stores/handed';

/** The entry another tool led here with, once there is one: it is what this tool begins with. */
export function useHanded(record: RecordStore | undefined, tool: string): Entry | undefined {
  const [entry, setEntry] = useState<Entry>();
  useEffect(() => {
    if (!record) return;
    const look = async () => {
      const id = takeHanded(tool);
      if (!id) return;
      // An entry of the last page may stand in the second copy alone.
      if (!record.$view.get().items.has(id)) await record.start();
      setEntry(record.$view.get().entries.find((one) => one.id === id));
    };
    void look();
    addEventListener(HANDED, look);
    return () => removeEventListener(HANDED, look);
  }, [record]);
  return entry;
}
