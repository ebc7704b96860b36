import { isDraftKey, LET_GO } from '~/stores/keys';
import { orElse, type Shelf } from '~/stores/shelf';
import { inTime } from '~/stores/vault';
import type { State } from './state';

/** Lets unfinished words go that this page has, on the page and in both copies. Its forms are empty afterwards. */
export function letDraftsGo(state: State) {
  const { seam, shelves, heldBack, $view } = state;
  heldBack.clear();
  for (const shelf of Object.values(shelves)) orElse(() => drop(shelf), undefined);
  state.set({ erasures: $view.get().erasures + 1 });
  void inTime(seam.drafts.all())
    .then((drafts) => finishLettingGo(state, drafts))
    .catch(() => undefined);
}

function drop(shelf: Shelf) {
  for (const key of shelf.keys().filter(isDraftKey)) shelf.remove(key);
}

/**
 * Takes from the second copy what a reader let go while leaving: the page may have gone before that could answer.
 * What stands in the first copy was written since.
 * @param drafts what is in the second copy; what goes from there goes from it too
 */
export async function finishLettingGo({ bare }: State, drafts: Map<string, string>) {
  const isAsked = orElse(() => bare.device.get(LET_GO), null) !== null;
  if (!isAsked) return;
  const gone = [...drafts.keys()].filter((key) => isDraftKey(key) && orElse(() => bare.device.get(key), '') === null);
  for (const key of gone) drafts.delete(key);
  await inTime(bare.drafts.remove(gone)).then(
    () => orElse(() => bare.device.remove(LET_GO), undefined),
    () => undefined,
  );
}
