import { useState } from 'preact/hooks';
import { inWords } from '~/components/record/in-words';
import { KeepChoice } from '~/components/record/KeepChoice';
import { SAID, sayOutcome } from '~/components/record/text';
import { SAME_PRESS, useOnce } from '~/components/record/use-once';
import type { ToolState } from '~/components/record/use-tool';
import { whatHelps } from '~/core/what-helps';
import { to } from '~/site';
import { HARD, smallestOf } from './text';

export interface CardProps {
  state: ToolState;
  /** Shows this tool whole. */
  onAnyway: () => void;
  /** Shows every tool whole. */
  onOff: () => void;
}

/** A tool on a hard day: grounding first, people before tools, one choice, and a way on. */
export function HardDayCard({ state, onAnyway, onOff }: CardProps) {
  const { record, view, root, from, said, say } = state;
  const [noted, setNoted] = useState<string>();
  const once = useOnce(SAME_PRESS);
  const { say: sentence, press, how } = smallestOf(root.current?.closest<HTMLElement>('[data-tool]')?.dataset.tool);
  /** A link must not lead away from words that would be lost. */
  const unkept = view.where === 'page' && view.entries.length > 0;
  const [help] = whatHelps(view.byKind.win, view.byKind.feeling);
  const here = document.getElementById('pause') !== null;
  const note = () =>
    once(async () => {
      if (!record) return;
      const { id, saved } = record.add('win', { text: press, how }, from);
      if (!record.$view.get().items.has(id)) return say(await inWords(saved, record));
      setNoted(id);
      state.done(SAID.saving, inWords(saved, record));
    });
  const takeBack = () =>
    once(async () => {
      const outcome = await record!.remove(noted!)?.done;
      if (outcome && !outcome.ok) return say(sayOutcome(outcome, record!.$view.get()));
      setNoted(undefined);
      state.done(HARD.takenBack);
    });
  return (
    <>
      <p class="lead">{HARD.feet}</p>
      {help && !help.heavierToo && (
        <p>
          {HARD.helped} <bdi>{help.text}</bdi>
        </p>
      )}
      {(here || !unkept) && (
        <p>
          <a href={here ? '#pause' : to('/tools/pause/')}>{HARD.pause}</a>
        </p>
      )}
      <p>
        {HARD.people} <a href={to('/support/')}>{HARD.support}</a>
      </p>
      <p>{noted ? HARD.noted : sentence}</p>
      <p>
        <button type="button" class="button" onClick={noted ? takeBack : note}>
          {noted ? HARD.back : press}
        </button>
      </p>
      <p class="said small" role="status">
        {said}
      </p>
      {record && <KeepChoice record={record} view={view} onChosen={say} />}
      <p class="row">
        <button type="button" class="button" onClick={onAnyway}>
          {HARD.anyway}
        </button>
        <button type="button" class="button quiet" onClick={onOff}>
          {HARD.off}
        </button>
      </p>
    </>
  );
}
