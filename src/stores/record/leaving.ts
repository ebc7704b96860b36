import type { Item } from '~/core/record/merge';
import { entryKey } from '~/stores/keys';
import { readable, standing } from '~/stores/reading';
import { orElse, refusalOf, type Refusal } from '~/stores/shelf';
import { inTime } from '~/stores/vault';
import type { Where } from '~/stores/view';
import { removeAll, writeAll } from '~/stores/writing';
import { chosenPlace } from './choice';
import type { Before } from './keeping';
import { placed, settle } from './putting';
import type { State } from './state';

/** Whether everything was erased since a move began. */
export const wasErased = ({ $view }: State, { all }: Before) => $view.get().items !== all;

/** Whether another page has chosen another place since. */
const wasCalledBack = ({ seam }: State, where: Where) => orElse(() => chosenPlace(seam), where) !== where;

/** Takes entries off the device. Another page may write until the second copy has answered: what it wrote comes along. */
export async function leaveDevice(
  state: State,
  where: Where,
  before: Before,
  lived: string[],
): Promise<Refusal | undefined> {
  let ids = lived;
  do {
    if (!(await clearedFromVault(state, ids)) || wasErased(state, before) || wasCalledBack(state, where))
      return 'refused';
    const late = unseen(state, ids, before);
    if (typeof late === 'string') return late;
    const refusal = comeAlong(state, where, late) ?? removeAll(state.seam.device, ids);
    if (refusal) return refusal;
    ids = late.map(({ id }) => id);
  } while (ids.length > 0);
}

/** What another page wrote on the device since this one read it. */
function unseen({ seam }: State, ids: readonly string[], { texts }: Before): Item[] | Refusal {
  const found: Item[] = [];
  try {
    for (const id of ids) {
      const raw = seam.device.get(entryKey(id));
      if (raw === null || raw === texts.get(id)) continue;
      const item = readable(id, raw);
      if (!item) return 'refused';
      found.push(item);
    }
  } catch (error) {
    return refusalOf(error);
  }
  return found;
}

function comeAlong(state: State, where: Where, late: readonly Item[]): Refusal | undefined {
  const writes = placed(state, standing(state.$view.get().items, late), () => where);
  if (typeof writes === 'string') return writes;
  const refusal = writeAll(writes);
  if (refusal) return refusal;
  settle(state, writes);
  state.show(writes.map(({ item }) => item));
}

/** A second copy that never answered holds nothing to clear. */
async function clearedFromVault(state: State, ids: readonly string[]): Promise<boolean> {
  state.emptied++;
  const { vault, drafts, snapshots, marker } = state.seam;
  return inTime(
    Promise.all([vault.remove(ids), drafts.clear(), snapshots.clear(), marker.clear().catch(() => undefined)]),
  ).then(
    () => (state.set({ states: [] }), true),
    () => !state.vaultAnswers,
  );
}
