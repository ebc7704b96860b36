/** The order of the cascade layers, set once in the head so that import order cannot change it. */
export const LAYERS = '@layer reset, tokens, prose, components, utilities;';
