import { to } from '~/site';
import { LINE } from './text';

/** Stands quietly under words that may speak of danger. Nothing is asked, counted, kept or sent. */
export const SupportNow = () => (
  <p class="notice" role="status">
    {LINE.inNeed} <a href={to('/support/')}>{LINE.support}</a>.
  </p>
);
