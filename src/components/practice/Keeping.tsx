import { useEffect } from 'preact/hooks';
import { useRecord } from '~/components/record/use-record';
import { BringBack } from './BringBack';
import { EarlierStates } from './EarlierStates';
import { Erase } from './Erase';
import { Notices } from './Notices';
import { SaveCopy } from './SaveCopy';
import { WhereKept } from './WhereKept';

/** Where the notes are, taking a copy, bringing one back, erasing. */
export function Keeping() {
  const { record, view } = useRecord();
  useEffect(() => record?.prepare(), [record]);
  if (!record) return null;
  return (
    <>
      <Notices view={view} />
      <WhereKept record={record} view={view} />
      <SaveCopy record={record} view={view} />
      <BringBack record={record} view={view} />
      {view.where === 'device' && <EarlierStates record={record} view={view} />}
      <Erase record={record} view={view} />
    </>
  );
}
