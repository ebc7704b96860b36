import { settingKey } from '~/stores/keys';
import { setSurely, type Refusal } from '~/stores/shelf';
import type { Where } from '~/stores/view';
import type { Seam } from './seam';
import type { State } from './state';

const KEY = settingKey('keep');

/** Where the reader has said to keep things. Nothing said: nowhere. */
export function chosenPlace({ device }: Seam): Where {
  const said = device.get(KEY);
  return said === 'device' || said === 'visit' ? said : 'page';
}

/** Writes the choice down. Where nothing can be kept there is none that could stay. */
export function remember({ seam: { device }, $view }: State, where: Where): Refusal | undefined {
  if (where !== 'page') return setSurely(device, KEY, where);
  const refusal = setSurely(device, KEY, null);
  return $view.get().canKeep ? refusal : undefined;
}
