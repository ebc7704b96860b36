import type * as English from '~/core/text/short-name-text';
import type { Like } from '~/locales/like';

export const WHO: Like<typeof English.WHO> = {
  two: (first, second) => `${first} y ${second}`,
  more: (first) => `${first} y otros`,
};
