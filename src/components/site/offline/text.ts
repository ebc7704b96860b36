/** What is said about reading without a connection, on its page. */

export const AGAIN = 'Try again';

export const KEPT = { title: 'These pages are here now' };

export const LIBRARY = {
  title: 'Keep all of it here',
  about: [
    'All articles, all tools and the search, to open without a connection. It is about',
    'to load. Nothing you write is part of it. Anyone who uses this browser could see that it is here.',
  ],
  load: 'Keep all of it',
  stop: 'Stop',
  drop: 'Take it away',
  progress: 'How much of it is here',
};
