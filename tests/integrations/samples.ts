import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArticle, type Article } from '../../integrations/checks/source/article.ts';
import type { House } from '../../integrations/checks/source/house.ts';

export const FILE = 'src/content/articles/a-sample.mdx';

/** A project with little in it. */
export const aHouse = (changes: Partial<House> = {}): House => ({
  ids: {
    topics: ['values'],
    needs: ['rest'],
    tools: ['value-picker', 'tiny-action', 'win-log'],
    paths: ['first'],
    values: ['calm'],
    pauses: ['feet'],
    references: ['lally-2010', 'webb-2013'],
    claims: ['claim-1'],
    countries: ['NZ'],
  },
  drawings: ['a-cup'],
  tags: ['Claim', 'EnoughForToday', 'Lane', 'Practice', 'TinyAction', 'ValuePicker', 'WinLog'],
  unwanted: [
    { word: 'just', instead: 'leave it out' },
    { word: 'need to', instead: 'offer it: “you could”' },
    { word: 'shouldn’t', instead: 'say what else is possible' },
  ],
  promises: [
    { word: 'you are safe', starts: true, instead: 'say what it does' },
    { word: 'nobody can see', instead: 'name who could' },
  ],
  ...changes,
});

/** A whole front matter, a field a line: its lines in a file are 2 to 14. */
export const FIELDS = `title: A sample
question: Is this a question?
summary: What it says.
topic: values
tools: [win-log]
published: 2026-11-22
checked: 2026-11-22
review: none
energy: low
needs: [rest]
asks: [a, b, c, d, e, f, g, h, i, j]
image: a-cup
imageAlt: A cup.`;

/** An article’s file: the front matter is lines 1 to 3 unless fields are added, so the body begins on line 4. */
export const aText = (body: string, fields = 'title: A sample') => `---\n${fields}\n---\n${body}\n`;

/** An article with a small front matter and the given body, which begins on line 4. */
export function anArticle(body: string, fields?: string, file = FILE): Article {
  const { article, problems } = readArticle({ file, text: aText(body, fields) });
  if (!article) throw new Error(problems[0]?.what);
  return article;
}

/** What the checks of the sources read, in a folder of its own that a test may change. */
export function aProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'foothold-sources-'));
  for (const part of ['src/content', 'src/drawings', 'src/components/article/in-mdx.ts']) {
    cpSync(fileURLToPath(new URL(`../../${part}`, import.meta.url)), join(root, part), { recursive: true });
  }
  return root;
}
