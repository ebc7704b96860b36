import type { ComponentChildren } from 'preact';
import type { RecordStore } from '~/stores/record';
import { to } from '~/site';
import { hand } from '~/stores/handed';

interface Props {
  /** The slug of the tool to go on with. */
  tool: string;
  record: RecordStore;
  /**
   * The entry it goes on from, which the tool is handed: a link must not lead away from words that would be lost.
   * None: there are none.
   */
  id: string | undefined;
  quiet?: boolean;
  children: ComponentChildren;
}

/** The way to another tool: on this page if it stands here, on its own page otherwise. */
export function ToolLink({ tool, record, id, quiet, children }: Props) {
  const here = document.getElementById(tool) !== null;
  if (!here && id !== undefined && record.home(id) === 'page') return null;
  /** A folded tool opens before the page goes to it. */
  const open = () => {
    if (id !== undefined) hand(tool, id);
    const fold = document.getElementById(tool);
    if (fold instanceof HTMLDetailsElement) fold.open = true;
  };
  return (
    <a
      onClick={open}
      class={quiet ? 'small not-printed' : 'button not-printed'}
      href={here ? `#${tool}` : to(`/tools/${tool}/`)}
    >
      {children}
    </a>
  );
}
