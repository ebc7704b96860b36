/** The order of the cascade layers, set once in the head so that import order cannot change it. */
export const LAYERS = '@layer reset, tokens, prose, components, utilities;';

/** Stands in a `<noscript>`: what needs a script goes, what takes its place comes. */
export const WITHOUT_SCRIPT = '.needs-js{display:none}.without-js{display:block}';
