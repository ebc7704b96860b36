import { settingKey } from '~/stores/keys';
import { orElse, setSurely, type Refusal } from '~/stores/shelf';
import type { Where } from '~/stores/view';
import type { Seam } from './seam';

const KEY = settingKey('keep');

/** Where the reader has said to keep things. Nothing said: nowhere. */
export function chosenPlace({ device }: Seam): Where {
  const said = device.get(KEY);
  return said === 'device' || said === 'visit' ? said : 'page';
}

export function remember({ device }: Seam, where: Where): Refusal | undefined {
  if (where !== 'page') return setSurely(device, KEY, where);
  orElse(() => device.remove(KEY), undefined);
  return orElse(() => device.get(KEY), null) === null ? undefined : 'refused';
}
