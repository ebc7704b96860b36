import { idFrom } from '~/core/record/canonical';
import { asideKey } from '~/stores/keys';
import { asideOn, putAside } from '~/stores/reading';
import type { Refusal, Shelf } from '~/stores/shelf';
import type { State } from './state';

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
