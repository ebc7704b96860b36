import { useState } from 'preact/hooks';
import { SaveStatus, type Saving } from '~/components/record/SaveStatus';
import { useOnce } from '~/components/record/use-once';
import type { EntryOf } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { TODAY } from './text';

interface Props {
  /** The plan that stands, if there is one: its smaller version is offered. */
  plan: EntryOf<'action'> | undefined;
  record: RecordStore;
  onLogged: (id: string) => void;
}

/** For somebody who was away: nothing to catch up, and one thing small enough for now. */
export function Welcome({ plan, record, onLogged }: Props) {
  const [state, setState] = useState<Saving>();
  const once = useOnce();
  const small = plan?.smaller ?? TODAY.small;
  const log = async () => {
    const fields = { text: small, how: 'came-back' as const, ...(plan?.smaller && { actionId: plan.id }) };
    const { id, saved } = record.add('win', fields);
    if (record.$view.get().items.has(id)) return onLogged(id);
    setState(await saved);
  };
  return (
    <div class="stack">
      <p class="ask">{TODAY.welcome}</p>
      <p>
        {TODAY.oneSmall} <bdi>{small}</bdi>
      </p>
      <p>
        <button type="button" class="button" onClick={() => once(log)}>
          {TODAY.didSmall}
        </button>
      </p>
      <SaveStatus state={state} view={record.$view.get()} words={small} />
    </div>
  );
}
