import type { Item } from '~/core/record/merge';
import { standing } from '~/stores/reading';
import type { Outcome } from '~/stores/view';
import { bringAside } from './aside';
import { takeBeforeImport } from './earlier-states';
import { refresh } from './following';
import { put } from './putting';
import type { State } from './state';

/** Takes in items of a copy: all of them, or none. What could not be read in it is set aside here too. */
export async function bring(
  state: State,
  items: readonly Item[],
  unreadable: readonly string[] = [],
): Promise<Outcome> {
  await takeBeforeImport(state);
  refresh(state);
  const refusal = bringAside(state, state.shelf(), unreadable);
  return refusal ? { ok: false, why: refusal } : put(state, standing(state.$view.get().items, items));
}
