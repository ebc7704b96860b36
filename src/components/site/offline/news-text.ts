export const READY = 'A new version of this site is ready. It comes with the next page you open.';
