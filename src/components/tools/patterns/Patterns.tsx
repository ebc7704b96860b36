import { useEffect, useState } from 'preact/hooks';
import { ToolBox } from '~/components/record/ToolBox';
import { useTool } from '~/components/record/use-tool';
import { to } from '~/site';
import { TEXT } from './text';

interface Props {
  /** Draw at once, and larger: where a reader came for the pictures. */
  whole?: boolean;
}

type Drawn = typeof import('./Pictures');

/** Pictures of the record. What draws them is fetched when they are asked for. */
export function Patterns({ whole = false }: Props) {
  const state = useTool();
  const { record, view } = state;
  const [drawn, setDrawn] = useState<Drawn>();
  const { entries } = view;
  // A look back alone is nothing to draw.
  const hasNotes = entries.some(({ kind }) => kind !== 'review');
  const load = () =>
    import('./Pictures').then(
      (loaded) => {
        setDrawn(loaded);
        state.say('');
      },
      () => state.say(TEXT.failed),
    );
  useEffect(() => {
    if (whole && hasNotes) void load();
  }, [whole, hasNotes]);
  const show = () => {
    state.done(TEXT.loading);
    void load();
  };
  // A link must not lead away from words that would be lost.
  const leads = !hasNotes || view.where !== 'page';
  return (
    <ToolBox state={state} filled={hasNotes && drawn !== undefined}>
      {record && !hasNotes && (
        <>
          <p class="entry-text">{TEXT.empty}</p>
          <p>
            {TEXT.emptyHow} <a href={to('/tools/win-log/')}>{TEXT.emptyLink}</a>
          </p>
        </>
      )}
      {hasNotes && !drawn && <p>{TEXT.about}</p>}
      {hasNotes && !drawn && (
        <p>
          <button type="button" class="button" onClick={show}>
            {TEXT.show}
          </button>
        </p>
      )}
      {hasNotes && drawn && <drawn.Pictures entries={entries} whole={whole} />}
      {hasNotes && drawn && !whole && leads && (
        <p class="not-printed">
          <a href={to('/practice/review/')}>{TEXT.whole}</a>
        </p>
      )}
    </ToolBox>
  );
}
