import type { Line } from '~/library/support';

/** The words of the support page. */

export const LIST = {
  checked: (day: string) =>
    `Last looked over on ${day}, on published pages, most of them not the lines’ own. Nobody has phoned these numbers.`,
};

export const COUNTRY = {
  danger: 'In danger now, call',
  checked: (day: string) => `These were looked over again on ${day}.`,
  none: 'We found no line here that we are sure of. [findahelpline.com](https://findahelpline.com) may know one.',
};

export const PICKER = {
  label: 'Your country or region',
  choose: 'Choose one',
  all: 'Show all of them',
  kept: 'Your choice is not kept and not sent anywhere.',
  spoken: 'Lines in English',
  others: 'Other countries',
};

export const LINE = {
  kinds: {
    crisis: 'Crisis line',
    'domestic violence': 'Domestic violence',
    'sexual violence': 'Sexual violence',
    support: 'Support line',
  } satisfies Record<Line['kind'], string>,
  /** Hours as support-lines.json has them, where they read better in other words. */
  hours: { '24/7': 'Day and night', 'See website': 'Hours on their site' } as Record<string, string>,
  chat: 'Chat:',
  site: 'Site:',
};
