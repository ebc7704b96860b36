import { useEffect, useRef, useState } from 'preact/hooks';
import { Entries } from '~/components/record/Entries';
import { toTop } from '~/components/record/frame';
import { ToolBox } from '~/components/record/ToolBox';
import { opening } from '~/components/record/painted';
import { useHanded } from '~/components/record/use-handed';
import { useTool } from '~/components/record/use-tool';
import { latestAndHere } from '~/core/latest';
import { pauseAsWin, pausesIn } from '~/core/pauses';
import { After } from './After';
import { Choose } from './Choose';
import { Doing } from './Doing';
import { nextWithout, WITHOUT_BREATH, type Practice } from './practices';
import { TEXT } from './text';

/** As many noted pauses as can be read at a glance. */
const SHOWN = 3;

/** Grounding and breathing. It works without a record; noting a pause is a choice made after it. */
export function Pause() {
  const state = useTool('win');
  const handed = useHanded(state.record, 'pause');
  const feeling = handed?.kind === 'feeling' ? handed : undefined;
  const [practice, setPractice] = useState(WITHOUT_BREATH[0]!);
  const [stage, setStage] = useState<'ready' | 'going' | 'after'>('ready');
  const panel = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  /** Shows something else in the same place. The pressed button may be gone, so focus comes here. */
  const show = (next: Practice, at: 'ready' | 'after') => {
    moved.current = true;
    setPractice(next);
    setStage(at);
  };
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    panel.current?.focus({ preventScroll: true });
    // The note on when to leave a pattern out begins here: a small screen would show its end.
    toTop(panel.current);
  });
  const { name } = practice;
  const noted = pausesIn(state.view.byKind.win);
  return (
    <ToolBox state={state} filled={noted.length > 0} always>
      <div
        ref={panel}
        class="stack"
        role="group"
        aria-label={stage === 'after' ? pauseAsWin(name) : name}
        tabIndex={-1}
      >
        {stage === 'after' ? (
          <After
            state={state}
            practice={practice}
            feeling={feeling}
            onOther={() => show(nextWithout(practice), 'ready')}
            onDone={() => setStage('ready')}
          />
        ) : (
          <Doing
            key={practice.id}
            practice={practice}
            going={stage === 'going'}
            onStart={() => setStage('going')}
            onStop={opening(() => show(practice, 'after'))}
          />
        )}
      </div>
      {stage === 'ready' && (
        <>
          <Choose chosen={practice} onChoose={(next) => show(next, 'ready')} />
          <Entries state={state} title={TEXT.mine} entries={latestAndHere(noted, SHOWN, state.from)} />
        </>
      )}
    </ToolBox>
  );
}
