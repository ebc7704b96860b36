import { idFrom } from '~/core/record/canonical';
import type { Item } from '~/core/record/merge';
import { asideKey } from '~/stores/keys';
import { asideOn, putAside, standing } from '~/stores/reading';
import type { Refusal, Shelf } from '~/stores/shelf';
import type { Outcome } from '~/stores/view';
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

/** Sets texts aside on a shelf, each once. */
export function bringAside(state: State, to: Shelf, texts: readonly string[]): Refusal | undefined {
  const here = new Set(asideOn(to));
  for (const raw of texts) {
    const refusal = here.has(raw) ? undefined : putAside(to, asideKey(idFrom(raw)), raw);
    if (refusal) return refusal;
  }
  state.set({ aside: allAside(state) });
}

/** What was set aside, and what could not even be moved. */
export function allAside({ shelves, found }: State): string[] {
  const unmoved = Object.values(found).flatMap(({ damaged }) => [...damaged.values()]);
  return [...new Set([...Object.values(shelves).flatMap(asideOn), ...unmoved])];
}
