import type * as English from '~/core/vision-text';

/** After “En mi imagen puedo” and after “voy a” stands an infinitive: what was typed with either before it loses it. */
export const SEEING = /^(?:en mi imagen )?(?:me veo |puedo |voy a )/i;

export const moment: typeof English.moment = (when) => `tenga un minuto ${when}`;

export const ifSnag: typeof English.ifSnag = (plan, snag) => `${plan}, si ${snag}`;
