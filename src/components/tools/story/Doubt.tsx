import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { answer } from '~/components/record/EntryForm';
import { fill } from '~/components/record/fill';
import { Ideas } from '~/components/record/Ideas';
import { SaveStatus, type Saving } from '~/components/record/SaveStatus';
import { holdsWords, useDraft } from '~/components/record/use-draft';
import { useOnce } from '~/components/record/use-once';
import { WordField } from '~/components/record/WordField';
import type { EntryOf } from '~/core/record/entry';
import { partOf } from '~/core/small-story';
import type { RecordStore } from '~/stores/record';
import { TEXT } from './text';

interface Props {
  story: EntryOf<'story'>;
  record: RecordStore;
  /** Whether a press opened it: then focus comes here. */
  pressed: boolean;
  onDone: (said: string) => void;
}

/** The name of the form that adds to a story. */
export const doubtOf = ({ id }: EntryOf<'story'>) => `story-${id}`;

/** How it might be waved away, and the fact that still stands: both together, so that a doubt is not left alone. */
export function Doubt({ story, record, pressed, onDone }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<Saving>();
  const once = useOnce();
  const clearDraft = useDraft(form, record, doubtOf(story));
  useLayoutEffect(() => {
    if (pressed) form.current?.querySelector('input')?.focus();
  }, []);
  const close = (said: string) => {
    clearDraft();
    onDone(said);
  };
  const words = () => {
    const answers = new FormData(form.current!);
    return { discount: answer(answers, 'discount'), fact: answer(answers, 'fact') };
  };
  const save = async () => {
    const { discount, fact } = words();
    if (!discount && !fact && !story.discount && !story.fact) return close(TEXT.said.none);
    const outcome = await record.edit(story.id, { discount, fact });
    if (!outcome.ok) return setState(outcome);
    close(TEXT.said[discount ? (fact ? 'both' : 'discount') : fact ? 'fact' : 'none']);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void once(save);
  };
  /** To leave it there is no wish to lose what stands there. */
  const leave = () => (holdsWords(form.current) ? void once(save) : close(TEXT.said.none));
  const did = partOf(story.text, 'did');
  return (
    <form ref={form} method="dialog" onSubmit={submit}>
      <p class="ask">{TEXT.doubt}</p>
      <p class="small soft">{TEXT.doubtHint}</p>
      <WordField name="discount" label={TEXT.discount} value={story.discount} />
      <Ideas label={TEXT.discount} ideas={TEXT.discounts} onPick={(idea) => fill(form.current, 'discount', idea)} />
      <WordField name="fact" label={TEXT.fact} hint={TEXT.factHint} value={story.fact} />
      <Ideas
        label={TEXT.fact}
        ideas={[...(did ? [did] : []), TEXT.happened]}
        onPick={(idea) => fill(form.current, 'fact', idea)}
      />
      <p class="row">
        <button class="button">{TEXT.keep}</button>
        <button type="button" class="button quiet" onClick={leave}>
          {TEXT.leave}
        </button>
      </p>
      <SaveStatus
        state={state}
        view={record.$view.get()}
        words={() => Object.values(words()).filter(Boolean).join('\n')}
      />
    </form>
  );
}
