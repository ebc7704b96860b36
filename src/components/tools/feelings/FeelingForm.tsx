import { useEffect, useState } from 'preact/hooks';
import { Chips } from '~/components/record/Chips';
import { answer, type Answers } from '~/components/record/answers';
import { EntryForm } from '~/components/record/EntryForm';
import { painted } from '~/components/record/painted';
import type { ToolState } from '~/components/record/use-tool';
import { usePicked } from '~/components/record/use-draft';
import { WordField } from '~/components/record/WordField';
import { Missing } from '~/components/record/Missing';
import { last } from '~/core/last';
import { feelingInWords, offersSupport, type Family } from '~/core/feelings';
import type { Fields } from '~/core/record/entry';
import { BEFORES } from '../felt';
import { SupportLine } from './SupportLine';
import { EXTRAS, SKIP, STRENGTHS, TEXT } from './text';
import { Words } from './Words';
import { loadFamilies } from './words';

interface Props {
  state: ToolState;
  /** What the families are called; their words come when one is pressed. */
  families: readonly string[];
  onSaved: (id: string) => void;
}

/** Family, then word, then how strong. Each of them can be left out. */
export function FeelingForm({ state, families, onSaved }: Props) {
  const [loaded, setLoaded] = useState<Family[]>([]);
  const [open, setOpen] = useState('');
  const [failed, setFailed] = useState(false);
  /** The words picked, in any family, with how strong they are. */
  const [picked, setPicked] = useState<ReadonlyMap<string, string>>(new Map());
  const family = loaded.find(({ label }) => label === open);
  const extra = (word: string) => EXTRAS.includes(word);
  /** Words that stand by themselves, and those picked in a family that is not open now. */
  const apart = [
    ...EXTRAS,
    ...[...picked.keys()].filter((word) => !extra(word) && !family?.words.some(({ label }) => label === word)),
  ];
  const waiting = usePicked(state.record, 'feelings', 'words');
  useEffect(() => {
    if (waiting.length) setPicked(new Map([...waiting.map((word) => [word, ''] as const), ...picked]));
  }, [waiting]);

  const look = async (label: string) => {
    await painted();
    setOpen(label);
    await loadFamilies().then(setLoaded, () => setFailed(true));
  };
  const pick = (word: string) => {
    const next = new Map(picked);
    if (!next.delete(word)) next.set(word, '');
    setPicked(next);
  };
  const read = (answers: Answers) => {
    const own = String(last(answers.getAll('words')) ?? '').trim();
    const words = [...picked].map(([word, strength]) => feelingInWords(word, strength));
    // A family alone is a whole answer.
    const near = words.length > 0 || own ? '' : answer(answers, 'family').toLowerCase();
    const all = [...new Set([...words, own, near])].filter(Boolean);
    if (all.length === 0) return { lacks: 'family', say: TEXT.nothing };
    return { words: all, before: (answer(answers, 'before') || undefined) as Fields['feeling']['before'] };
  };
  const empty = () => {
    setPicked(new Map());
    setOpen('');
  };
  return (
    <EntryForm
      state={state}
      kind="feeling"
      name="feelings"
      read={read}
      save={TEXT.save}
      other={{ label: SKIP, onPress: () => state.done(TEXT.skipped) }}
      onReset={empty}
      onSaved={([id]) => onSaved(id!)}
    >
      <fieldset>
        <legend>{TEXT.ask}</legend>
        <p class="small soft">{TEXT.hint}</p>
        <Missing name="family" />
        <div class="chips">
          {families.map((label) => (
            <label key={label} class="chip">
              <input type="radio" name="family" value={label} onChange={() => look(label)} autocomplete="off" />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {family && <Words family={family} picked={picked} onPick={pick} />}
      <p class="small" role="status">
        {failed && TEXT.notLoaded}
      </p>
      <fieldset>
        <legend class="small">{TEXT.orElse}</legend>
        <div class="chips">
          {apart.map((word) => (
            <label key={word} class="chip">
              <input
                type="checkbox"
                name="words"
                value={word}
                checked={picked.has(word)}
                onChange={() => pick(word)}
                autocomplete="off"
              />
              <span>{word}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {[...picked.keys()]
        .filter((word) => !extra(word))
        .map((word) => (
          <div
            key={word}
            onChange={({ target }) => setPicked(new Map(picked).set(word, (target as HTMLInputElement).value))}
          >
            <Chips
              name={`strength-${word}`}
              legend={TEXT.strong(word)}
              options={STRENGTHS.map((value) => ({ value, label: value }))}
            />
          </div>
        ))}
      {offersSupport([...picked.keys()], loaded) && <SupportLine />}
      <WordField name="words" label={TEXT.own} placeholder={TEXT.ownExample} />
      <details>
        <summary>{TEXT.carry}</summary>
        <Chips name="before" legend={TEXT.before} options={BEFORES} />
      </details>
    </EntryForm>
  );
}
