import { KEEP } from '~/stores/keys';
import { orElse, setSurely, type Refusal } from '~/stores/shelf';
import type { Where } from '~/stores/view';
import type { Seam } from './seam';
import type { State } from './state';

/** Where the reader has said to keep things. Nothing said: nowhere. */
export function chosenPlace({ device }: Seam): Where {
  const said = device.get(KEEP);
  return said === 'device' || said === 'visit' ? said : 'page';
}

/** Writes the choice down. Where nothing can be kept there is none that could stay. */
export function remember({ seam, $view }: State, where: Where): Refusal | undefined {
  const refusal = setSurely(seam.device, KEEP, where === 'page' ? null : where);
  if (where === 'page') return $view.get().canKeep ? refusal : undefined;
  rememberTwice(seam);
  return refusal;
}

/**
 * The choice of this device goes into the second copy too, which may outlive the first. It goes with the unfinished
 * words there when the reader moves everything elsewhere.
 */
export function rememberTwice(seam: Seam) {
  if (orElse(() => chosenPlace(seam), 'page') !== 'device') return;
  void seam.drafts.put(new Map([[KEEP, 'device']])).catch(() => undefined);
}
