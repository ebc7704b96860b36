import type { Item } from '~/core/record/merge';
import { parse } from '~/core/record/parse';
import { restored, type Restored } from '~/core/record/restore';
import type { Snapshot } from '~/stores/snapshots';
import { inTime } from '~/stores/vault';
import type { State } from './state';

/** What an earlier state would give back. Rejects where it cannot be read. */
export async function look({ seam, $view }: State, snapshot: Snapshot): Promise<Restored> {
  const texts = await inTime(seam.snapshots.texts(snapshot));
  const then = texts.map(parse).flatMap((one): Item[] => (one.state === 'damaged' ? [] : [one.entry]));
  return restored($view.get().items, then, seam.now());
}

/** Lets all earlier states go, and says whether they are gone. */
export async function letGo(state: State): Promise<boolean> {
  const gone = await inTime(state.seam.snapshots.clear()).then(
    () => true,
    () => false,
  );
  if (gone) state.set({ states: [] });
  return gone;
}
