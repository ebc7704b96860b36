import { useEffect, useRef, useState } from 'preact/hooks';
import { Chips } from '~/components/record/Chips';
import { answer, type Answers } from '~/components/record/answers';
import { EntryForm, goTo } from '~/components/record/EntryForm';
import { fill, fillEmpty, pick } from '~/components/record/fill';
import { Ideas } from '~/components/record/Ideas';
import type { ToolState } from '~/components/record/use-tool';
import { WordField } from '~/components/record/WordField';
import type { Entry } from '~/core/record/entry';
import { unled } from '~/core/text/unled';
import { useToday } from '../use-today';
import { actionsFor } from '../values';
import { TEXT } from './text';

interface Props {
  state: ToolState;
  /** What another tool led here with: a value the plan is for, or what calls for a new one. */
  begin?: Entry | undefined;
  onInput: () => void;
  /** Called when the plan is on the screen. */
  onSaved: () => void;
  /** Called to close it, where plans stand. */
  onLeave: (() => void) | undefined;
}

const FIELDS = ['text', 'cue', 'place', 'smaller', 'ifHard', 'valueId'] as const;

function wordsIn(answers: Answers) {
  const words = Object.fromEntries(FIELDS.map((name) => [name, answer(answers, name)])) as Record<
    (typeof FIELDS)[number],
    string
  >;
  return { ...words, text: unled(words.text, TEXT.text), cue: unled(words.cue, TEXT.cue) };
}

function read(answers: Answers) {
  const words = wordsIn(answers);
  if (!words.text) return { lacks: 'text', say: TEXT.noText };
  if (!words.cue) return { lacks: 'cue', say: TEXT.noCue };
  return { ...words, stage: 'trying' as const };
}

/** Builds one plan out of a moment, an action and a place. */
export function PlanForm({ state, begin, onInput, onSaved, onLeave }: Props) {
  const { record, view } = state;
  const form = useRef<HTMLFormElement>(null);
  const [plan, setPlan] = useState('');
  const turn = useRef(0);
  const [ideas, setIdeas] = useState(new Map<string, string>());
  const values = view.byKind.value ?? [];
  const [today] = useToday(record);
  /** What was picked for the reader when the reader picked something else: from then on, nothing is picked for them. */
  const [before, setBefore] = useState<{ picked: string | undefined }>();
  const { picked } = before ?? { picked: today ?? values[values.length - 1]?.id };

  const show = async (answers: Answers) => {
    const { cue, text, place, valueId } = wordsIn(answers);
    setPlan(cue && text ? TEXT.plan({ cue, text, place }) : '');
    if (values.length > 0 && valueId !== (picked ?? '')) setBefore({ picked });
    const mine = ++turn.current;
    const value = values.find(({ id }) => id === valueId);
    const found = value ? await actionsFor(value.label) : new Map<string, string>();
    // Ideas for what was picked before come late, if at all.
    if (mine === turn.current) setIdeas(found);
  };
  useEffect(() => {
    if (values.length > 0 && form.current) void show(new FormData(form.current));
  }, [values.length, picked]);

  useEffect(() => {
    if (!begin) return;
    pick(form.current, 'valueId', begin.id);
    if (begin.kind === 'day' && begin.morning) fillEmpty(form.current, 'text', begin.morning);
    if (form.current) goTo(form.current, 'text');
  }, [begin]);

  return (
    <EntryForm
      state={state}
      kind="action"
      name="tiny-action"
      form={form}
      read={read}
      save={TEXT.save}
      onInput={(answers) => {
        onInput();
        void show(answers);
      }}
      onSaved={onSaved}
      {...(onLeave && { other: { label: TEXT.notNow, onPress: onLeave } })}
    >
      <p class="ask">{TEXT.ask}</p>
      <p class="small soft">{TEXT.hint}</p>
      {values.length > 0 && (
        <Chips
          name="valueId"
          legend={TEXT.forValue}
          options={[...values.map(({ id, label }) => ({ value: id, label })), { value: '', label: TEXT.noValue }]}
          initial={picked}
        />
      )}
      <Ideas
        label={TEXT.ideas}
        ideas={[...ideas.keys()]}
        onPick={(idea) => fill(form.current, 'text', ideas.get(idea)!)}
      />
      <WordField name="text" label={TEXT.text} placeholder={TEXT.textExample} />
      <WordField name="cue" label={TEXT.cue} hint={TEXT.cueHint} placeholder={TEXT.cueExample} />
      <Ideas label={TEXT.cue} ideas={TEXT.cues} onPick={(cue) => fill(form.current, 'cue', cue)} />
      <WordField name="place" label={TEXT.place} hint={TEXT.placeHint} />
      <details>
        <summary>{TEXT.more}</summary>
        <WordField name="smaller" label={TEXT.smaller} hint={TEXT.smallerHint} />
        <WordField name="ifHard" label={TEXT.ifHard} hint={TEXT.ifHardHint} />
      </details>
      {plan && <p class="entry-text">{plan}</p>}
    </EntryForm>
  );
}
