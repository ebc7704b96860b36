/** Where the pages of the site are, and how an address is written. */

/** Where “Leave this page” goes: public, plain, the same for everybody. */
export const ELSEWHERE = 'https://www.bbc.com/weather';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of one of our pages, given from the root, wherever the site is deployed. */
export const to = (path: `/${string}`) => BASE + path;
