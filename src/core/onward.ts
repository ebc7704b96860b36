import { felt } from './felt.ts';
import { isReadyForMore } from './plans.ts';
import type { EntryOf } from './record/entry.ts';

/** Where a note of something done may lead on: the slug of a tool. */
export type Onward = 'next-step' | 'story' | 'pause';

interface Known {
  win?: readonly EntryOf<'win'>[];
  action?: readonly EntryOf<'action'>[];
  story?: readonly EntryOf<'story'>[];
}

/**
 * The one way on that fits a win, if any. A plan that was done three times can take one more beside it; what felt
 * heavier after is followed by a pause, not by more; anything else that was done can become a small story.
 */
export function onward(win: EntryOf<'win'>, { win: wins, action, story = [] }: Known): Onward | undefined {
  if (felt(win) === 'heavier') return 'pause';
  if (win.how === 'rested') return undefined;
  if (
    isReadyForMore(
      action?.find(({ id }) => id === win.actionId),
      action,
      wins,
    )
  )
    return 'next-step';
  return story.some(({ winId }) => winId === win.id) ? undefined : 'story';
}
