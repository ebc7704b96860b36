import { inWords, sayOutcome } from '~/components/record/in-words';
import { KeepChoice } from '~/components/record/KeepChoice';
import { SAID } from '~/components/record/text';
import { SAME_PRESS, useOnce } from '~/components/record/use-once';
import { useRecord } from '~/components/record/use-record';
import type { ToolState } from '~/components/record/use-tool';
import { latest } from '~/core/latest';
import { dayOf } from '~/core/time';
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

/** Keeps what stands below a tool where it is, though the tool gets smaller: unless all of that is out of sight. */
export function hold(tool: HTMLElement) {
  const { top, bottom, height } = tool.getBoundingClientRect();
  if (top >= innerHeight) return;
  tool.style.minHeight = `${bottom <= 0 ? height : Math.min(height, innerHeight)}px`;
}

/** A tool on a hard day: grounding first, people before tools, one choice, and a way on. */
export function HardDayCard({ state, onAnyway, onOff }: CardProps) {
  const { root, from, said, say } = state;
  const { record, view } = useRecord(['win', 'feeling']);
  const once = useOnce(SAME_PRESS);
  const { say: sentence, press, how } = smallestOf(root.current?.closest<HTMLElement>('[data-tool]')?.dataset.tool);
  const today = dayOf(new Date());
  /** Noted once is enough for a day: what stands there can be taken back. */
  const [noted] = latest(view.byKind.win ?? [], 1, ({ text, day }) => text === press && day === today);
  /** A link must not lead away from words that would be lost. */
  const unkept = view.where === 'page' && view.entries.length > 0;
  const [help] = whatHelps(view.byKind.win, view.byKind.feeling);
  const here = document.getElementById('pause') !== null;
  const note = () =>
    once(async () => {
      if (!record) return;
      const { id, saved } = record.add('win', { text: press, how }, from);
      if (!record.$view.get().items.has(id)) return say(await inWords(saved, record));
      state.done(SAID.saving, inWords(saved, record));
    });
  const takeBack = () =>
    once(async () => {
      const outcome = await record!.remove(noted!.id)?.done;
      if (outcome && !outcome.ok) return say(sayOutcome(outcome, record!.$view.get()));
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
      {record && <KeepChoice record={record} view={view} from={from} onChosen={say} />}
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
