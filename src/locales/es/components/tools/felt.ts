import type * as English from '~/components/tools/felt';
import type { Like } from '~/locales/like';

export const BEFORES: Like<typeof English.BEFORES> = [
  { value: 'heavy', label: 'pesado' },
  { value: 'in-between', label: 'intermedio' },
  { value: 'light', label: 'ligero' },
  { value: 'not-sure', label: 'no lo sé' },
];

export const AFTERS: Like<typeof English.AFTERS> = [
  { value: 'lighter', label: 'más ligero' },
  { value: 'same', label: 'igual' },
  { value: 'heavier', label: 'más pesado' },
  { value: 'not-sure', label: 'no lo sé' },
];
