import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { styled } from '~/components/site/styled';
import type { Kind } from '~/core/record/entry';
import { frameOf, toTop } from './frame';
import { painted } from './painted';
import { usePassage } from './passage';
import type { Undo } from './UndoBar';
import { useRecord } from './use-record';

/** What every tool lives on. */
export type ToolState = ReturnType<typeof useTool>;

/**
 * The record as a tool needs it, the passage the tool stands in, and what it has to say.
 * `ToolBox` shows the rest.
 * @param kinds the kinds of entries the tool shows
 */
export function useTool(...kinds: Kind[]) {
  const [said, say] = useState('');
  const [undo, setUndo] = useState<Undo>();
  const root = useRef<HTMLDivElement>(null);
  const { record, view } = useRecord(kinds, root);
  const from = usePassage(root);
  useEffect(() => {
    const { sheet } = root.current?.closest<HTMLElement>('[data-sheet]')?.dataset ?? {};
    if (sheet) void styled(sheet).catch(() => undefined);
  }, []);
  // Without a note there is nothing to say beside a folded tool.
  const noted = view.entries.length > 0;
  useEffect(() => {
    if (!record || !noted || !document.querySelector('[data-article] details.tool')) return;
    import('./folded').then(
      (part) => part.markFolded(record),
      () => undefined,
    );
  }, [record, noted]);
  /** For lines of the record: something was deleted, and can be brought back. */
  const onRemoved = useCallback((next: Undo) => {
    say('');
    setUndo(next);
  }, []);
  /** A form has closed: says how it went, and again once it is kept. The pressed button is gone, so the tool has the focus. */
  const done = useCallback((words: string, kept?: Promise<string>) => {
    say(words);
    void kept?.then(say);
    frameOf(root.current)?.focus();
    requestAnimationFrame(() => toTop(root.current));
  }, []);
  const [inNeed, setInNeed] = useState(false);
  /**
   * A plan was made: where it may speak of harm, the way to support stands quietly beside it. It is read once the answer
   * to the press is on the screen. Nothing else that is written is ever read for such words.
   */
  const planned = useCallback((words: string) => {
    void painted()
      .then(() => import('~/core/search/crisis'))
      .then(
        (part) => setInNeed(part.speaksOfCrisis(words)),
        () => undefined,
      );
  }, []);
  return { record, view, from, root, said, say, done, undo, setUndo, onRemoved, planned, inNeed };
}
