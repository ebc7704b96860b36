import { useEffect, useRef, useState } from 'preact/hooks';
import { Chips } from '~/components/record/Chips';
import { passageOf } from '~/components/record/passage';
import { SaveStatus, type Saving } from '~/components/record/SaveStatus';
import { inWords } from '~/components/record/in-words';
import { KEEP, SAID } from '~/components/record/text';
import { useDraft } from '~/components/record/use-draft';
import { useOnce } from '~/components/record/use-once';
import { WordField } from '~/components/record/WordField';
import type { Fields } from '~/core/record/entry';
import { asMine } from '~/core/text/as-mine';
import { dayOf } from '~/core/time';
import type { RecordStore } from '~/stores/record';
import { readToday } from '~/stores/today';
import type { View } from '~/stores/view';
import { actionsFor } from '../values';
import { Ideas } from './Ideas';
import { TEXT } from './text';

interface Props {
  record: RecordStore | undefined;
  view: View;
  /** Called when the plan is on the screen, with what to say, and what to say when it is kept. */
  onDone: (said: string, kept: Promise<string>) => void;
}

type Words = Record<'text' | 'cue' | 'place' | 'smaller' | 'ifHard' | 'valueId', string>;

const wordsIn = (form: HTMLFormElement) =>
  Object.fromEntries([...new FormData(form)].map(([name, words]) => [name, String(words).trim()])) as Words;

/** Builds one plan out of a moment, an action and a place. */
export function PlanForm({ record, view, onDone }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [plan, setPlan] = useState('');
  const [ideas, setIdeas] = useState<string[]>([]);
  const [hint, setHint] = useState('');
  const [state, setState] = useState<Saving>();
  const once = useOnce();
  const clearDraft = useDraft(form, record, 'tiny-action');
  const values = view.byKind.value ?? [];
  const today = record && (readToday(record, dayOf(new Date())) ?? values[values.length - 1]?.id);

  const show = async () => {
    const { cue, text, place, valueId } = wordsIn(form.current!);
    setPlan(cue && text ? TEXT.plan({ cue, text, place }) : '');
    const value = values.find(({ id }) => id === valueId);
    setIdeas(value ? await actionsFor(value.label) : []);
  };
  useEffect(() => void (values.length > 0 && show()), [values.length]);

  const field = (name: string) => form.current!.elements.namedItem(name) as HTMLInputElement;
  const fill = (name: string, words: string) => {
    field(name).value = words;
    form.current!.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const save = async () => {
    const words = wordsIn(form.current!);
    const lacks = !words.text ? 'text' : !words.cue ? 'cue' : undefined;
    setHint(lacks ? TEXT[lacks === 'text' ? 'noText' : 'noCue'] : '');
    if (lacks) field(lacks).focus();
    if (lacks || !record) return;
    setState('saving');
    const fields: Fields['action'] = { ...words, stage: 'trying' };
    const { id, saved } = record.add('action', fields, passageOf(form.current));
    if (!record.$view.get().items.has(id)) return setState(await saved);
    clearDraft();
    onDone(SAID.saving, inWords(saved, record));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void once(save);
  };

  return (
    <form ref={form} method="dialog" onSubmit={submit} onInput={show}>
      {!view.canKeep && <p class="small">{KEEP.cannot}</p>}
      <p class="ask">{TEXT.ask}</p>
      <p class="small soft">{TEXT.hint}</p>
      {values.length > 0 && (
        <Chips
          name="valueId"
          legend={TEXT.forValue}
          options={[...values.map(({ id, label }) => ({ value: id, label })), { value: '', label: TEXT.noValue }]}
          initial={today}
        />
      )}
      <Ideas label={TEXT.ideas} ideas={ideas} onPick={(idea) => fill('text', asMine(idea))} />
      <WordField name="text" label={TEXT.text} placeholder={TEXT.textExample} />
      <WordField name="cue" label={TEXT.cue} hint={TEXT.cueHint} placeholder={TEXT.cueExample} />
      <Ideas label={TEXT.cue} ideas={TEXT.cues} onPick={(cue) => fill('cue', cue)} />
      <WordField name="place" label={TEXT.place} hint={TEXT.placeHint} />
      <details>
        <summary>{TEXT.more}</summary>
        <WordField name="smaller" label={TEXT.smaller} hint={TEXT.smallerHint} />
        <WordField name="ifHard" label={TEXT.ifHard} hint={TEXT.ifHardHint} />
      </details>
      {plan && <p class="entry-text">{plan}</p>}
      <p class="small" role="status">
        {hint}
      </p>
      <button class="button first">{TEXT.save}</button>
      <SaveStatus state={state} view={view} words={plan} />
    </form>
  );
}
