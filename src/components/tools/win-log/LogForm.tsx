import { useEffect, useRef, useState } from 'preact/hooks';
import { Chips } from '~/components/record/Chips';
import { SaveStatus, type Saving } from '~/components/record/SaveStatus';
import { KEEP, SAID } from '~/components/record/text';
import { ToolLink } from '~/components/record/ToolLink';
import { holdsWords } from '~/components/record/fields';
import { fillEmpty } from '~/components/record/fill';
import { following } from '~/components/record/painted';
import { useHanded } from '~/components/record/use-handed';
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
  /**
   * Told the id of the entry as soon as it is on the screen, and of one that another tool led here with; and that there
   * is none when it could not be kept: what is said of the one before must not stand beside that.
   */
  onLogged: (id: string | undefined) => void;
  /** Asks about the plan before the line. */
  planFirst?: boolean;
}

/** The line and the press; or one press about the plan that stands. */
export function LogForm({ record, view, from, onLogged, planFirst: first }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<Saving>();
  const [hint, setHint] = useState('');
  /** How it went is asked of the line once there is one: of the plan, the buttons ask it. */
  const [typed, setTyped] = useState(false);
  const [words, setWords] = useState('');
  const oncePlan = useOnce(SAME_PRESS);
  const loggedAt = useRef(-Infinity);
  const clearDraft = useDraft(form, record, 'win-log');
  const plans = standing(view.byKind.action);
  const [picked, pickPlan] = useState<string>();
  const plan = plans.find(({ id }) => id === picked) ?? last(plans);
  const handed = useHanded(record, 'win-log');
  const planFirst = first ?? handed?.kind === 'action';
  useEffect(() => {
    if (handed?.kind === 'action') pickPlan(handed.id);
    if (handed?.kind === 'day' && handed.evening) fillEmpty(form.current, 'text', handed.evening);
    if (handed?.kind === 'win') onLogged(handed.id);
  }, [handed]);

  /** Says whether it is on the screen; how it was kept is said later. Until then the line is free for the next words. */
  const log = (fields: Fields['win']) => {
    if (!record) return false;
    setState('saving');
    setWords(fields.text);
    const { id, saved } = record.add('win', fields, from);
    const shown = record.$view.get().items.has(id);
    onLogged(shown ? id : undefined);
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
  const showTyped = following((here) => setTyped(holdsWords(here)));
  const submit = (event: Event) => {
    event.preventDefault();
    logLine();
  };

  const fromPlan = plan && (
    <FromPlan
      plan={plan}
      plans={plans}
      first={planFirst}
      onPick={pickPlan}
      onLog={(fields) => oncePlan(() => Promise.resolve(log(fields)), `${fields.how} ${fields.actionId}`)}
    />
  );

  return (
    <form
      ref={form}
      method="dialog"
      onSubmit={submit}
      onInput={(event) => {
        setHint('');
        showTyped(event);
      }}
      onReset={() => setTyped(false)}
    >
      {!view.canKeep && <p class="small">{KEEP.cannot}</p>}
      {planFirst && fromPlan}
      <WordField name="text" label={planFirst && plan ? TEXT.askElse : TEXT.ask} placeholder={TEXT.example} />
      <div hidden={planFirst && plan !== undefined && !typed}>
        <Chips name="how" legend={TEXT.how} options={TEXT.hows} initial="did" />
      </div>
      <p class="small" role="status">
        {hint}
      </p>
      <p class="row">
        <button class="button first">{TEXT.save}</button>
        {!typed && (
          <button type="button" class="button quiet" onClick={() => setHint(SAID.left)}>
            {SAID.notToday}
          </button>
        )}
      </p>
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
