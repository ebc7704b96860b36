import type { Problem } from '../problem.ts';
import { problemIn, type Article } from './article.ts';
import { named } from './tree.ts';

/** A tired reader is told at least once that they can stop. */
export const stops = (article: Article): Problem[] =>
  named(article.tree, 'EnoughForToday').length
    ? []
    : [
        problemIn(
          article,
          1,
          'no-stop',
          'the article has no place to stop',
          'put <EnoughForToday /> where what was read is whole without the rest',
        ),
      ];
