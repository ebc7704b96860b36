import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { aCopy, build } from './building';

const ARTICLE = 'src/content/articles/trusting-yourself-again.mdx';

type Mend = (text: string) => string;

/** A copy of the project in which one article is changed. */
function changed(change: Mend): string {
  const copy = aCopy();
  const article = join(copy, ARTICLE);
  writeFileSync(article, change(readFileSync(article, 'utf8')));
  return copy;
}

const afterOpening =
  (added: string): Mend =>
  (text) =>
    text.replace('</Lane>', `</Lane>\n\n## More\n\n${added}`);

/** Each copy is one real build, so all of them run at once. */
test.concurrent.for<[string, Mend, string[]]>([
  [
    'an unknown front matter key',
    (text) => text.replace('title:', 'titel: x\ntitle:'),
    [`${ARTICLE}:2  field  there is no field “titel” → did you mean “title”?`],
  ],
  ['a dead link', afterOpening('[Help](/suport/)'), [`${ARTICLE}:`, 'dead-link  “/suport/” leads nowhere', '→ ']],
  [
    'a raw script, and every other mistake at once',
    (text) => afterOpening('<script>alert(1)</script>')(text.replace('topic: self-trust', 'topic: self-trst')),
    [`${ARTICLE}:5  unknown-id`, 'did you mean “self-trust”?', 'raw-html  a raw <script> in the text → leave it out'],
  ],
])('a build stops at %s', { timeout: 60_000 }, async ([, change, sentences], { expect, onTestFinished }) => {
  const copy = changed(change);
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  const { code, said } = await build(copy);
  for (const sentence of sentences) expect(said).toContain(sentence);
  expect(code).toBe(1);
});
