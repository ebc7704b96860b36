import { useEffect, useMemo, useState } from 'preact/hooks';
import { Chips } from '~/components/record/Chips';
import { withHolds } from '~/core/breath';
import { Caution } from './Caution';
import { LookChoice, type Look } from './Look';
import { Motion, Picture } from './Picture';
import type { Practice } from './practices';
import { TEXT } from './text';

interface Props {
  practice: Practice;
  going: boolean;
  onStart: () => void;
  onStop: () => void;
}

/** One practice: what to do, a picture of it, and two buttons of one size. */
export function Doing({ practice, going, onStart, onStop }: Props) {
  const { name, steps, takes, note, breath } = practice;
  const [look, setLook] = useState<Look>('picture');
  const [hold, setHold] = useState(0);
  const [still, setStill] = useState(true);
  useEffect(() => setStill(matchMedia('(prefers-reduced-motion: reduce)').matches), []);
  // The same list as long as nothing was changed: a new one would begin the motion anew.
  const round = useMemo(() => breath?.round && withHolds(breath.round, breath.hold ? hold : 0), [breath, hold]);
  const moves = round !== undefined && look === 'motion' && !still;
  return (
    <>
      {breath && !going && <Caution />}
      <div class="doing">
        <div>
          <p class="ask">{name}</p>
          <ol class="steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
            {round && hold > 0 && breath?.hold && <li>{TEXT.holdStep(hold)}</li>}
          </ol>
        </div>
        {moves ? (
          <Motion round={round} most={breath?.most ?? 60} going={going} />
        ) : (
          look !== 'words' && <Picture practice={practice} round={round} />
        )}
      </div>
      {moves && <p class="small">{TEXT.motionSays}</p>}
      <p class="pair">
        <button type="button" class="button" onClick={onStart}>
          {going ? TEXT.again : TEXT.start}
        </button>
        <button type="button" class="button" onClick={onStop}>
          {TEXT.stop}
        </button>
      </p>
      <p class="small soft">
        {going && breath ? TEXT.signs : `${takes[0]!.toUpperCase()}${takes.slice(1)}. ${note ?? ''} ${TEXT.calm}`}
      </p>
      {!going && breath?.hold && (
        <form method="dialog" onChange={({ target }) => setHold(Number((target as HTMLInputElement).value))}>
          <Chips name="hold" legend={TEXT.hold} hint={TEXT.holdHint} options={TEXT.holds} initial="0" />
        </form>
      )}
      {!going && <LookChoice canMove={round !== undefined && !still} onChange={setLook} />}
    </>
  );
}
