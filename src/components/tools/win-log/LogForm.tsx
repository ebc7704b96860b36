import { useRef, useState } from 'preact/hooks';
import { Chips } from '~/components/record/Chips';
import { SaveStatus, type Saving } from '~/components/record/SaveStatus';
import { KEEP } from '~/components/record/text';
import { ToolLink } from '~/components/record/ToolLink';
import { useDraft } from '~/components/record/use-draft';
import { SAME_PRESS, useOnce } from '~/components/record/use-once';
import { WordField } from '~/components/record/WordField';
import { last } from '~/core/last';
import { standing } from '~/core/plans';
import type { Fields, From, How } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { FromPlan } from './FromPlan';
import { TEXT } from './text';

interface Props {
  record: RecordStore | undefined;
  view: View;
  from: From | undefined;
  /** Told the id of the entry as soon as it is on the screen. */
  onLogged: (id: string) => void;
  /** Asks about the plan before the line. */
  planFirst?: boolean;
}

/** The line and the press; or one press about the plan that stands. */
export function LogForm({ record, view, from, onLogged, planFirst = false }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<Saving>();
  const [hint, setHint] = useState('');
  const [words, setWords] = useState('');
  const oncePlan = useOnce(SAME_PRESS);
  const loggedAt = useRef(-Infinity);
  const clearDraft = useDraft(form, record, 'win-log');
  const plans = standing(view.byKind.action);
  const plan = last(plans);

  /** Says whether it is on the screen; how it was kept is said later. Until then the line is free for the next words. */
  const log = (fields: Fields['win']) => {
    if (!record) return false;
    setState('saving');
    setWords(fields.text);
    const { id, saved } = record.add('win', fields, from);
    const shown = record.$view.get().items.has(id);
    if (shown) onLogged(id);
    void saved.then(setState);
    return shown;
  };
  const logLine = () => {
    const answers = new FormData(form.current!);
    const text = String(answers.get('text')).trim();
    const again = !text && performance.now() - loggedAt.current < SAME_PRESS;
    setHint(text || again ? '' : TEXT.nothing);
    if (!text || !log({ text, how: answers.get('how') as How })) return;
    loggedAt.current = performance.now();
    form.current?.reset();
    clearDraft();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    logLine();
  };

  const fromPlan = (
    <FromPlan plans={plans} first={planFirst} onLog={(fields) => oncePlan(() => Promise.resolve(log(fields)))} />
  );

  return (
    <form ref={form} method="dialog" onSubmit={submit}>
      {!view.canKeep && <p class="small">{KEEP.cannot}</p>}
      {planFirst && fromPlan}
      <WordField name="text" label={planFirst && plan ? TEXT.askElse : TEXT.ask} placeholder={TEXT.example} />
      <Chips name="how" legend={TEXT.how} options={TEXT.hows} initial="did" />
      <p class="small" role="status">
        {hint}
      </p>
      <button class="button first">{TEXT.save}</button>
      <SaveStatus state={state} view={view} words={words} />
      {!planFirst && fromPlan}
      {record && plan && (
        <p>
          <ToolLink tool="setback" record={record} id={plan.id} quiet>
            {TEXT.didNot}
          </ToolLink>
        </p>
      )}
    </form>
  );
}
