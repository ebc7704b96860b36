import type { Refusal } from '~/stores/shelf';
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
  const refusal = writeBack(state);
  return refusal ? { ok: false, why: refusal } : { ok: true, how: 'kept' };
}

/** The same, at once. */
export function writeBack(state: State): Refusal | undefined {
  const refusal =
    remember(state, state.$view.get().where) ??
    writeAll(state.onDevice().map((item) => ({ shelf: state.seam.device, item })));
  if (!refusal) state.set({ swept: false });
  return refusal;
}
