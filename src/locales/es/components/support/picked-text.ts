import type * as English from '~/components/support/picked-text';
import type { Like } from '~/locales/like';

export const PICKED: Like<typeof English.PICKED> = (country) => `Siguen los números de: ${country}`;
