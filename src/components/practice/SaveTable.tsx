import { useState } from 'preact/hooks';
import { download } from '~/components/record/download';
import { instant } from '~/core/time';
import type { View } from '~/stores/view';
import { TABLE } from './keeping-text';

const load = () => import('~/core/record/csv');

/** Makes a table of everything for a spreadsheet. It is no copy, so it leaves the date of the last copy alone. */
export function SaveTable({ view }: { view: View }) {
  const [said, setSaid] = useState('');
  const save = async () => {
    try {
      const { tableName, tableOf } = await load();
      download(tableName(instant(new Date()).slice(0, 10)), 'text/csv', tableOf([...view.items.values()], view.aside));
      setSaid(TABLE.saved);
    } catch {
      setSaid(TABLE.failed);
    }
  };
  return (
    <div class="stack">
      <button type="button" class="button" onClick={save}>
        {TABLE.save}
      </button>
      <p class="small soft">{TABLE.about}</p>
      <p role="status">{said}</p>
    </div>
  );
}
