import { useEffect, useRef } from 'preact/hooks';
import { LINE } from './text';

export type Undo = 'undone' | (() => void) | undefined;

interface Props {
  undo: Undo;
  onUndone: () => void;
}

/** Says that something was deleted and brings it back. Focus comes here, as the pressed button is gone. */
export function UndoBar({ undo, onUndone }: Props) {
  const bar = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (undo) bar.current?.focus();
  }, [undo]);
  const press = () => {
    if (typeof undo === 'function') undo();
    onUndone();
  };
  return (
    <p ref={bar} class="row undo" role="status" tabIndex={-1}>
      {undo === 'undone' && LINE.undone}
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
