import { EntryLine } from '~/components/record/EntryLine';
import type { ToolState } from '~/components/record/use-tool';
import { testOf } from '~/core/limits';
import type { EntryOf } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { Outcome } from './Outcome';
import { SmallTest } from './SmallTest';

interface Props {
  limit: EntryOf<'limit'>;
  state: ToolState;
  record: RecordStore;
}

/** One limit that stands, with its small test and the way to one. */
export function Limit({ limit, state, record }: Props) {
  const test = testOf(limit, state.view.byKind.action);
  return (
    <div class="stack">
      <EntryLine entry={limit} record={record} here={state.from} onRemoved={state.onRemoved} />
      {test && <Outcome limit={limit} test={test} state={state} record={record} />}
      <SmallTest key={test?.id} limit={limit} state={state} again={test !== undefined} />
    </div>
  );
}
