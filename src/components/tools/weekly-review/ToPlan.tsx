import { inWords } from '~/components/record/in-words';
import { passageOf } from '~/components/record/passage';
import { ToolLink } from '~/components/record/ToolLink';
import { useOnce } from '~/components/record/use-once';
import type { ToolState } from '~/components/record/use-tool';
import { standing } from '~/core/plans';
import type { EntryOf } from '~/core/record/entry';
import { sameWords } from '~/core/text/same-words';
import type { RecordStore } from '~/stores/record';
import { TEXT } from './text';

interface Props {
  review: EntryOf<'review'>;
  record: RecordStore;
  state: ToolState;
}

/** Makes a tiny action of what is to change, with one press; or leads to it, once it is one. */
export function ToPlan({ review: { change }, record, state }: Props) {
  const once = useOnce();
  if (!change) return null;
  const plan = standing(state.view.byKind.action).find(({ text }) => sameWords(text) === sameWords(change));
  if (plan)
    return (
      <ToolLink tool="tiny-action" record={record} id={plan.id} quiet>
        {TEXT.seePlan}
      </ToolLink>
    );
  const make = () =>
    once(async () => {
      const fields = { text: change, cue: TEXT.cue, stage: 'trying' as const };
      const { id, saved } = record.add('action', fields, passageOf(state.root.current));
      const said = inWords(saved, record);
      if (!record.$view.get().items.has(id)) return state.say(await said);
      state.done(
        TEXT.planned,
        said.then((kept) => `${TEXT.planned} ${kept}`),
      );
    });
  return (
    <button type="button" class="button quiet small" onClick={make}>
      {TEXT.toPlan}
    </button>
  );
}
