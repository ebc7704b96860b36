import { to } from '~/site';
import { TEXT } from './text';

/** The way to support beside some words: a quiet line, never an alarm. */
export const SupportLine = () => (
  <p class="small">
    {TEXT.support} <a href={to('/support/')}>{TEXT.supportLink}</a>
  </p>
);
