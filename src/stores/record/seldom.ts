/** The verbs that most visits do without. They are fetched apart, when one of them may be wanted. */
export { bring } from './bringing';
export { letGo, look } from './looking-back';
