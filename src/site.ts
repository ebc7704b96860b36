/** What the site is called, where its pages are, and how an address is written. */
export const SITE = {
  name: 'Foothold',
  claim: 'Small steps, after a hard time.',
  description:
    'Articles on small wins, values and self-trust after a hard time, with the tools they speak of. What you write stays on your device.',
};

/** The main ways through the site, in the order of the header. */
export const NAVIGATION = [
  { label: 'Articles', path: '/articles/' },
  { label: 'Tools', path: '/tools/' },
  { label: 'Practice', path: '/practice/' },
  { label: 'Search', path: '/search/' },
] as const;

/** Where “Leave this page” goes: public, plain, the same for everybody. */
export const ELSEWHERE = 'https://www.bbc.com/weather';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of one of our pages, given from the root, wherever the site is deployed. */
export const to = (path: `/${string}`) => BASE + path;

/** A date as people read it: 22 November 2026. */
export const longDate = (date: Date) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
