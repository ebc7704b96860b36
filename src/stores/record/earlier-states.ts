import type { Item } from '~/core/record/merge';
import { parse } from '~/core/record/parse';
import { restored, type Restored } from '~/core/record/restore';
import { dayOf, instant } from '~/core/time';
import type { Snapshot, Why } from '~/stores/snapshots';
import { inTime } from '~/stores/vault';
import type { State } from './state';

/** Keeps the state of what is on the device. A help, no condition: what it is taken before goes on without it. */
async function take(state: State, why: Why) {
  const { seam, homes, known } = state;
  const ids = [...homes].filter(([, home]) => home === 'device').map(([id]) => id);
  const texts = ids.flatMap((id) => known(id) ?? []).map((item) => JSON.stringify(item));
  if (texts.length === 0) return;
  await inTime(seam.snapshots.take(why, instant(seam.now()), texts)).catch(() => undefined);
  await list(state);
}

export const takeBeforeImport = (state: State) => take(state, 'import');

/** Takes one a day, where things are kept on this device. */
export async function takeDaily(state: State) {
  const { where } = state.$view.get();
  if (where !== 'device') return;
  await list(state);
  const latest = state.$view.get().states.find(({ why }) => why === 'daily');
  if (!latest || dayOf(new Date(latest.at)) !== dayOf(state.seam.now())) await take(state, 'daily');
}

/** Shows which there are; none where they cannot be read. */
const list = async (state: State) => state.set({ states: await inTime(state.seam.snapshots.list()).catch(() => []) });

/** What one of them would give back. */
export async function look({ seam, $view }: State, snapshot: Snapshot): Promise<Restored> {
  const texts = await inTime(seam.snapshots.texts(snapshot)).catch(() => []);
  const then = texts.map(parse).flatMap((one): Item[] => (one.state === 'damaged' ? [] : [one.entry]));
  return restored($view.get().items, then, seam.now());
}

/** Lets all of them go, and says whether they are gone. */
export async function letGo(state: State): Promise<boolean> {
  const gone = await inTime(state.seam.snapshots.clear()).then(
    () => true,
    () => false,
  );
  if (gone) state.set({ states: [] });
  return gone;
}
