import type { Refusal } from '~/stores/shelf';
import type { Outcome } from '~/stores/view';
import { changeAll, written } from '~/stores/writing';
import { asideChanges } from './aside';
import { remember } from './choice';
import { secondCopy } from './putting';
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
  if (refusal) return { ok: false, why: refusal };
  const { device } = state.shelves;
  return secondCopy(
    state,
    state.onDevice().map((item) => ({ item, shelf: device, where: 'device', seen: state.seen(item.id) })),
  );
}

/** The first copy of it, at once, with what was set aside there. */
export function writeBack(state: State): Refusal | undefined {
  const refusal =
    remember(state, state.$view.get().where) ??
    changeAll([
      ...asideChanges(state.seam.device, state.$view.get().aside),
      ...state.onDevice().map((item) => written({ shelf: state.seam.device, item })),
    ]);
  if (!refusal) state.set({ swept: false });
  return refusal;
}
