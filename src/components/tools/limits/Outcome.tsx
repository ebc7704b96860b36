import { useRef, useState } from 'preact/hooks';
import { Chips } from '~/components/record/Chips';
import { ToolLink } from '~/components/record/ToolLink';
import type { ToolState } from '~/components/record/use-tool';
import { spoken } from '~/core/limits';
import type { EntryOf } from '~/core/record/entry';
import { to } from '~/site';
import type { RecordStore } from '~/stores/record';
import { usePress } from '../use-press';
import { TEXT } from './text';

interface Props {
  limit: EntryOf<'limit'>;
  /** The plan that tries it. */
  test: EntryOf<'action'>;
  state: ToolState;
  record: RecordStore;
}

/** The test that stands, and how it went: each answer has its sentence, and what was done can be noted. */
export function Outcome({ limit, test, state, record }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [value, setValue] = useState<string>();
  const { add } = usePress(state);
  const outcome = TEXT.outcomes.find((one) => one.value === value);
  const log = ({ text, how, ofPlan }: NonNullable<typeof outcome>['win'] & object) => {
    setValue(undefined);
    form.current?.reset();
    return add('win', { text: text(spoken(limit)), how, ...(ofPlan && { actionId: test.id }) }, TEXT.logged);
  };
  const { win } = outcome ?? {};
  return (
    <>
      <p class="small">
        <span class="soft">{TEXT.theTest}</span> <bdi>{TEXT.plan(test)}</bdi>{' '}
        <ToolLink tool="tiny-action" record={record} id={test.id} quiet>
          {TEXT.toPlan}
        </ToolLink>
      </p>
      <form
        ref={form}
        method="dialog"
        onChange={({ currentTarget }) => setValue(String(new FormData(currentTarget).get('outcome')))}
      >
        <Chips name="outcome" legend={TEXT.how} options={TEXT.outcomes} />
        <p role="status">
          {outcome?.said} {outcome?.support && <a href={to('/support/')}>{TEXT.support}</a>}
        </p>
        {win && (
          <p>
            <button type="button" class="button" onClick={() => log(win)}>
              {TEXT.log}
            </button>
          </p>
        )}
      </form>
    </>
  );
}
