import { useEffect, useRef, useState } from 'preact/hooks';
import { Rescue } from './SaveStatus';
import { LINE } from './text';

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
 * Says that something was deleted and brings it back. Focus comes here, as the pressed button is gone. What the browser
 * refuses to take back stays here, to try again and to take along.
 */
export function UndoBar({ undo, onUndone }: Props) {
  const [refused, setRefused] = useState('');
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setRefused('');
    if (undo) bar.current?.focus();
  }, [undo]);
  const removed = typeof undo === 'object' ? undo : undefined;
  const press = async () => {
    const { ok, said } = await removed!.bringBack();
    if (ok) onUndone(said);
    else setRefused(said);
  };
  return (
    <div ref={bar} class="undo stack" role="status" tabIndex={-1}>
      {typeof undo === 'string' && <p>{undo}</p>}
      {removed && (
        <p class="row">
          {refused || LINE.removed}
          <button type="button" class="button quiet small" onClick={press}>
            {LINE.undo}
          </button>
        </p>
      )}
      {removed && refused && <Rescue words={removed.words} />}
    </div>
  );
}
