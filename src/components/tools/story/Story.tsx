import { useEffect, useState } from 'preact/hooks';
import { Entries } from '~/components/record/Entries';
import { ToolBox } from '~/components/record/ToolBox';
import { useHanded } from '~/components/record/use-handed';
import { hasDraft } from '~/components/record/use-draft';
import { useTool } from '~/components/record/use-tool';
import { latestAndHere } from '~/core/latest';
import { shortened } from '~/core/text/shortened';
import { Doubt, doubtOf } from './Doubt';
import { StoryForm } from './StoryForm';
import { TEXT } from './text';

/** As many of the earlier ones as can be read without being a wall of them. */
const SHOWN = 3;

/** The one story that is being added to, and whether the reader asked for it with a press on its row. */
interface Adding {
  id: string;
  pressed: boolean;
}

/** A small story of one thing done; then, if wished, the doubt and what still stands. */
export function Story() {
  const state = useTool('story', 'win', 'value');
  const { record, view, done } = state;
  const [latest, setLatest] = useState<string>();
  const [adding, setAdding] = useState<Adding>();
  const all = view.byKind.story ?? [];
  const shown = latestAndHere(all, SHOWN, state.from);
  useEffect(() => {
    const unfinished = record && shown.find((story) => hasDraft(record, doubtOf(story)));
    if (unfinished) setAdding({ id: unfinished.id, pressed: false });
  }, [record]);
  const handed = useHanded(record, 'story');
  useEffect(() => {
    if (!handed) return;
    setLatest(undefined);
    setAdding(undefined);
  }, [handed]);
  const saved = (id: string) => {
    setLatest(id);
    setAdding({ id, pressed: false });
  };
  const story = all.find(({ id }) => id === adding?.id);
  const fresh = all.find(({ id }) => id === latest);
  const close = (said: string) => {
    setAdding(undefined);
    done(said);
  };
  return (
    <ToolBox state={state} filled={all.length > 0}>
      {record && (fresh ?? story) && (
        <div class="entry stack not-printed">
          {story && story.id !== latest ? (
            <p class="entry-text">
              <bdi>{story.text}</bdi>
            </p>
          ) : (
            <p class="entry-text">{TEXT.noted}</p>
          )}
          {story && (
            <Doubt key={story.id} story={story} record={record} pressed={adding?.pressed === true} onDone={close} />
          )}
          {fresh && !story && (
            <p>
              <button type="button" class="button quiet" onClick={() => setLatest(undefined)}>
                {TEXT.another}
              </button>
            </p>
          )}
        </div>
      )}
      {!fresh && !story && (
        <StoryForm state={state} begin={handed?.kind === 'win' ? handed : undefined} onSaved={saved} />
      )}
      <Entries
        state={state}
        title={TEXT.mine}
        entries={shown}
        more={(one) =>
          one.fact || one.id === story?.id ? null : (
            <button
              type="button"
              class="button quiet small"
              aria-label={`${TEXT.add}: ${shortened(one.text, 60)}`}
              onClick={() => setAdding({ id: one.id, pressed: true })}
            >
              {TEXT.add}
            </button>
          )
        }
      />
    </ToolBox>
  );
}
