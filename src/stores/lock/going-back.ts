import { parse } from '~/core/record/parse';
import type { Item } from '~/core/record/merge';
import { asideKey, entryId, isDraftKey, isEntryKey, LOCK } from '~/stores/keys';
import { putAside } from '~/stores/reading';
import { bring } from '~/stores/record/bringing';
import type { State } from '~/stores/record/state';
import { start } from '~/stores/record/waking';
import type { Snapshot } from '~/stores/snapshots';
import { inTime } from '~/stores/vault';
import type { Outcome } from '~/stores/view';

const wayBack = async ({ bare }: State): Promise<Snapshot | undefined> =>
  (await inTime(bare.snapshots.list()).catch(() => [])).find(({ why }) => why === 'lock');

/** Whether there is a way back without the passphrase: until it has opened the record once. */
export const hasWayBack = async (state: State) => (await wayBack(state)) !== undefined;

/**
 * Goes back to the notes as they were before a passphrase that never opened them. What is sealed cannot be read by
 * anyone now; it is set aside as it is.
 */
export async function goBack(state: State): Promise<Outcome> {
  const { bare } = state;
  const before = await wayBack(state);
  if (!before) return { ok: false, why: 'gone' };
  const texts = await inTime(bare.snapshots.texts(before));
  const sealed = bare.device.keys().filter((key) => isEntryKey(key) || isDraftKey(key));
  for (const key of [LOCK, ...sealed]) {
    const raw = bare.device.get(key);
    const refusal = raw === null ? undefined : putAside(bare.device, asideKey(entryId(key)), raw);
    if (refusal) return { ok: false, why: refusal };
    bare.device.remove(key);
  }
  await inTime(Promise.all([bare.vault.clear(), bare.drafts.clear()]));
  state.set({ lock: 'none' });
  state.started = start(state);
  await state.started;
  const items = texts.map(parse).flatMap((one): Item[] => (one.state === 'damaged' ? [] : [one.entry]));
  const outcome = await bring(state, items);
  if (outcome.ok) await inTime(bare.snapshots.clear()).catch(() => undefined);
  return outcome;
}
