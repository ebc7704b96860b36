import type { Item } from '~/core/record/merge';
import { standing } from '~/stores/reading';
import type { Outcome } from '~/stores/view';
import { allAside, asideChanges } from './aside';
import { takeBeforeImport } from './earlier-states';
import { hear } from './following';
import { put } from './putting';
import type { State } from './state';

/** Takes in items of a copy, and sets aside what could not be read in it: all of it, or nothing. */
export async function bring(
  state: State,
  items: readonly Item[],
  unreadable: readonly string[] = [],
): Promise<Outcome> {
  await takeBeforeImport(state);
  hear(state);
  const asides = asideChanges(state.shelf(), unreadable);
  const outcome = await put(state, standing(state.$view.get().items, items), asides);
  state.set({ aside: allAside(state) });
  return outcome;
}
