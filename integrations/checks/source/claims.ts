import type { Problem } from '../problem.ts';
import { suggestion } from '../nearest.ts';
import { problemIn, type Article } from './article.ts';
import { DATA, type House } from './house.ts';
import { attributesOf, lineOf, named, type Tag } from './tree.ts';

const STRENGTHS = ['well', 'partly', 'untested'];

/** Each claim names sources that exist and says how sure they make it, and stands inside a paragraph. */
export const claims = (article: Article, { ids }: House): Problem[] =>
  named(article.tree, 'Claim').flatMap((claim) => [
    ...sources(article, claim, ids.references),
    ...strength(article, claim),
    ...standing(article, claim),
  ]);

function sources(article: Article, claim: Tag, known: string[]): Problem[] {
  const refs = (attributesOf(claim).get('refs') ?? '').split(/\s+/).filter(Boolean);
  const at = lineOf(claim);
  if (!refs.length) {
    return [
      problemIn(article, at, 'claim', 'a claim names no source', 'add refs="…" with ids from ' + DATA.references),
    ];
  }
  return refs
    .filter((ref) => !known.includes(ref))
    .map((ref) => {
      const repair = suggestion(ref, known, `add it to ${DATA.references}, or use an id that is there`);
      return problemIn(article, at, 'claim', `a claim points to “${ref}”, which is not among the references`, repair);
    });
}

function strength(article: Article, claim: Tag): Problem[] {
  const said = attributesOf(claim).get('strength');
  if (said !== undefined && STRENGTHS.includes(said)) return [];
  const what = said === undefined ? 'a claim does not say how sure it is' : `a claim has the strength “${said}”`;
  return [problemIn(article, lineOf(claim), 'claim', what, 'write strength="well", "partly" or "untested"')];
}

/** MDX makes a tag with blank lines around it a block of its own, so the sentence would lose its paragraph. */
const standing = (article: Article, claim: Tag): Problem[] =>
  claim.type === 'mdxJsxTextElement'
    ? []
    : [
        problemIn(
          article,
          lineOf(claim),
          'claim',
          'a claim stands alone between blank lines, so it is no paragraph',
          'put a sentence before or after it, without a blank line between',
        ),
      ];
