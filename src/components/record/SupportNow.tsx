import { to } from '~/site';
import { BOX } from './text';

/**
 * Stands quietly under words that may speak of danger. Nothing is asked, counted, kept or sent. The place for it is
 * there before: a live region that comes with its words is not read out.
 */
export const SupportNow = ({ shown }: { shown: boolean }) => (
  <p class={shown ? 'notice' : undefined} role="status">
    {shown && (
      <>
        {BOX.inNeed} <a href={to('/support/')}>{BOX.support}</a>.
      </>
    )}
  </p>
);
