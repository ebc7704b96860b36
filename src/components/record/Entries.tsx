import type { ComponentChildren } from 'preact';
import type { Entry, From } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { EntryLine } from './EntryLine';
import { steady } from './steady';
import type { ToolState } from './use-tool';

interface Props<E extends Entry> {
  state: ToolState;
  /** Said above them. */
  title: string;
  /** The entries to show, in the order of reading. */
  entries: readonly E[];
  /** More that can be done with one of them: buttons, for its row. */
  more?: (entry: E, record: RecordStore) => ComponentChildren;
}

interface LineProps {
  entry: Entry;
  record: RecordStore;
  from: From | undefined;
  onRemoved: ToolState['onRemoved'];
  children?: ComponentChildren;
}

const Line = ({ entry, record, from, onRemoved, children }: LineProps) => (
  <EntryLine entry={entry} record={record} here={from} onRemoved={onRemoved}>
    {children}
  </EntryLine>
);

const SteadyLine = steady(Line);

/** What the reader wrote with a tool, each to change and delete; at the passage it was written, it says so. */
export function Entries<E extends Entry>({ state, title, entries, more }: Props<E>) {
  const { record, from, onRemoved } = state;
  if (!record || entries.length === 0) return null;
  // A line with more to do is drawn each time: its children are new each time.
  const Each = more ? Line : SteadyLine;
  return (
    <>
      <p class="ask">{title}</p>
      <div class="entries">
        {entries.map((entry) => (
          <Each key={entry.id} entry={entry} record={record} from={from} onRemoved={onRemoved}>
            {more?.(entry, record)}
          </Each>
        ))}
      </div>
    </>
  );
}
