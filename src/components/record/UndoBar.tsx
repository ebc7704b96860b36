import { useEffect, useRef, useState } from 'preact/hooks';
import { Rescue } from './SaveStatus';
import { BOX } from './text';

/** What was deleted and can be brought back: its words, and a call that says how it went. */
export interface Removed {
  words: string;
  bringBack: () => Promise<{ ok: boolean; said: string }>;
}

/** Something that was deleted; or words to show. */
export type Undo = Removed | string | undefined;

interface Props {
  undo: Undo;
  onUndone: (said: string) => void;
}

/**
 * Says that something was deleted and brings it back, the latest first. Focus comes here, as the pressed button is
 * gone. What the browser refuses to take back stays here, to try again and to take along.
 */
export function UndoBar({ undo, onUndone }: Props) {
  const [refused, setRefused] = useState('');
  /** All that can still be brought back, the latest last: a second deletion takes nothing from the first. */
  const [gone, setGone] = useState<Removed[]>([]);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setRefused('');
    if (undo === undefined) setGone([]);
    if (typeof undo === 'object') setGone((all) => [...all, undo]);
    if (undo) bar.current?.focus();
  }, [undo]);
  const removed = gone[gone.length - 1];
  const press = async () => {
    const { ok, said } = await removed!.bringBack();
    if (!ok) return setRefused(said);
    setGone((all) => all.filter((one) => one !== removed));
    onUndone(said);
  };
  return (
    <div ref={bar} class="undo stack" role="status" tabIndex={-1}>
      {typeof undo === 'string' && <p>{undo}</p>}
      {removed && (
        <p class="row">
          {refused || (typeof undo === 'string' ? BOX.removedBefore : BOX.removed)}
          <button type="button" class="button quiet small" onClick={press}>
            {BOX.undo}
          </button>
        </p>
      )}
      {removed && refused && <Rescue words={removed.words} />}
    </div>
  );
}
