import { useRef } from 'preact/hooks';
import { AddForm } from '~/components/record/AddForm';
import { answer, type Answers } from '~/components/record/answers';
import { fill } from '~/components/record/fill';
import { Ideas } from '~/components/record/Ideas';
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
  const read = (answers: Answers) => {
    const words = { discount: answer(answers, 'discount'), fact: answer(answers, 'fact') };
    return words.discount || words.fact || story.discount || story.fact ? words : undefined;
  };
  const done = ({ discount, fact }: { discount?: string; fact?: string } = {}) =>
    onDone(TEXT.said[discount ? (fact ? 'both' : 'discount') : fact ? 'fact' : 'none']);
  const did = partOf(story.text, 'did');
  return (
    <AddForm
      entry={story}
      record={record}
      name={doubtOf(story)}
      form={form}
      read={read}
      save={TEXT.keep}
      enough={TEXT.leave}
      pressed={pressed}
      onDone={done}
    >
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
    </AddForm>
  );
}
