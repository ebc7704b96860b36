import { useEffect, useRef } from 'preact/hooks';
import { LINE } from './text';

/** What can be brought back, by a call that says how it went; or words to show. */
export type Undo = (() => Promise<string>) | string | undefined;

interface Props {
  undo: Undo;
  onUndone: (said: string) => void;
}

/** Says that something was deleted and brings it back. Focus comes here, as the pressed button is gone. */
export function UndoBar({ undo, onUndone }: Props) {
  const bar = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (undo) bar.current?.focus();
  }, [undo]);
  const press = async () => typeof undo === 'function' && onUndone(await undo());
  return (
    <p ref={bar} class="row undo" role="status" tabIndex={-1}>
      {typeof undo === 'string' && undo}
      {typeof undo === 'function' && (
        <>
          {LINE.removed}
          <button type="button" class="button quiet small" onClick={press}>
            {LINE.undo}
          </button>
        </>
      )}
    </p>
  );
}
