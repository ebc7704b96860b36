import type { Outcome } from '~/stores/view';
import { writeAll } from '~/stores/writing';
import { remember } from './choice';
import type { State } from './state';

/**
 * Another page, or the browser itself, emptied the storage while this page shows what was in it. Nothing is written
 * until the reader says whether that was meant.
 */
export function noticeSweep(state: State) {
  if ([...state.homes.values()].includes('device')) state.set({ swept: true });
}

/** Writes back what this page still shows of what was on the device. */
export async function putBack(state: State): Promise<Outcome> {
  const { homes, known, seam } = state;
  const items = [...homes].flatMap(([id, home]) => (home === 'device' ? (known(id) ?? []) : []));
  const refusal =
    remember(state, state.$view.get().where) ?? writeAll(items.map((item) => ({ shelf: seam.device, item })));
  if (refusal) return { ok: false, why: refusal };
  state.set({ swept: false });
  return { ok: true, how: 'kept' };
}
