/**
 * The verbs that most visits do without, and what they alone ask of the browser. They are fetched apart, when one of
 * them may be wanted: together, as a verb is to find there what it needs.
 */
export { browserSnapshots } from '~/stores/snapshots';
export { forgetPages } from '~/stores/forget-pages';
export { bring } from './bringing';
export { takeDaily } from './earlier-states';
export { erase } from './erasing';
export { letGo, look } from './looking-back';
export { move } from './moving';
