import { useEffect } from 'preact/hooks';
import { LockPanel } from '~/components/lock/LockPanel';
import { Guard } from '~/components/record/Guard';
import { useRecord } from '~/components/record/use-record';
import { BringBack } from './BringBack';
import { EarlierStates } from './EarlierStates';
import { Erase } from './Erase';
import { Notices } from './Notices';
import { SaveCopy } from './SaveCopy';
import { WhereKept } from './WhereKept';

/** Where the notes are, taking a copy, bringing one back, locking, erasing. */
export function Keeping() {
  const { record, view } = useRecord([]);
  useEffect(() => record?.prepare(), [record]);
  if (!record) return null;
  const onDevice = view.where === 'device' && view.canKeep;
  return (
    <>
      <Guard record={record} view={view} whole>
        <Notices view={view} />
        <WhereKept record={record} view={view} />
        <SaveCopy record={record} view={view} />
        <BringBack record={record} view={view} />
        <LockPanel record={record} view={view} />
        {onDevice && <EarlierStates record={record} view={view} />}
      </Guard>
      <Erase record={record} view={view} />
    </>
  );
}
