import { dayOf, instant } from '~/core/time';
import type { Why } from '~/stores/snapshots';
import { inTime } from '~/stores/vault';
import type { State } from './state';

/** Keeps the state of what is on the device. A help, no condition: what it is taken before goes on without it. */
async function take(state: State, why: Why) {
  const { seam } = state;
  const texts = state.onDevice().map((item) => JSON.stringify(item));
  if (texts.length === 0) return;
  await inTime(seam.snapshots.take(why, instant(seam.now()), texts)).catch(() => undefined);
  await list(state);
}

export const takeBeforeImport = (state: State) => take(state, 'import');

/** Takes one a day, where things are kept on this device. */
export async function takeDaily(state: State) {
  if (state.$view.get().where !== 'device') return;
  await list(state);
  const latest = state.$view.get().states.find(({ why }) => why === 'daily');
  if (!latest || dayOf(new Date(latest.at)) !== dayOf(state.seam.now())) await take(state, 'daily');
}

/** Shows which there are; none where they cannot be read. */
const list = async (state: State) => {
  const states = await inTime(state.seam.snapshots.list()).catch(() => []);
  state.set({ states: states.filter(({ why }) => why !== 'lock') });
};
