import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkProject } from '../../integrations/checks/source/project.ts';
import { newArticle, slugFor } from '../../scripts/new-article.ts';
import { aProject } from '../integrations/samples.ts';

const DAY = '2026-11-24';
const TITLE = 'When “no” is a café away: don’t go';
const FILE = 'src/content/articles/when-no-is-a-cafe-away-dont-go.mdx';
const DRAWING = 'src/drawings/when-no-is-a-cafe-away-dont-go.svg';

function inACopy() {
  const root = aProject();
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

test.each([
  ['A cup of tea', 'a-cup-of-tea'],
  ['  “Why?” – & 3 more…  ', 'why-3-more'],
  ['Déjà vu isn’t it', 'deja-vu-isnt-it'],
])('%s has the address %s', (title, slug) => {
  expect(slugFor(title)).toBe(slug);
});

describe('a new article', () => {
  test('is a draft with a drawing, and breaks no rule that stops a build', () => {
    const root = inACopy();
    expect(newArticle(root, TITLE, DAY)).toEqual({ files: [FILE, DRAWING] });
    expect(checkProject(root).problems).toEqual([]);
    expect(readFileSync(join(root, FILE), 'utf8')).toMatch(/^title: .*don’t go"$[\s\S]*^draft: true$/m);
    expect(readFileSync(join(root, DRAWING), 'utf8')).toMatch(/^<svg class="drawing"/);
  });

  test('waits for nothing but writing: each place has a line, a rule and a repair', () => {
    const root = inACopy();
    newArticle(root, TITLE, DAY);
    newArticle(root, 'Another one', DAY);
    const waiting = checkProject(root).warnings.filter(({ file }) => file === FILE);
    expect([...new Set(waiting.map(({ rule }) => rule))].sort()).toEqual(['length', 'unwritten']);
    const lines = readFileSync(join(root, FILE), 'utf8').split('\n');
    const places = waiting.filter(({ rule }) => rule === 'unwritten');
    for (const { line, repair } of places) expect(lines[line! - 1]).toContain(`To write: ${repair}`);
    // All kinds of places but the asks, which are one kind in ten lines.
    expect(places.length).toBe(lines.filter((line) => line.includes('To write:')).length - 9);
  });

  test('does not go out before it is written', () => {
    const root = inACopy();
    newArticle(root, TITLE, DAY);
    const path = join(root, FILE);
    writeFileSync(path, readFileSync(path, 'utf8').replace('draft: true', 'draft: false'));
    const rules = checkProject(root).problems.map(({ rule }) => rule);
    expect(rules).toContain('unwritten');
    expect(rules).toContain('length');
  });
});

describe('nothing is made, and a sentence says why, for', () => {
  test.each([
    ['no title', '', /begins with a title/],
    ['a title without letters', ' 12 … ', /begins with a title/],
    ['a title of letters that no address has', 'Привет', /from a to z/],
    ['a title of 71 characters', 'a'.repeat(71), /has 71 characters/],
    ['an article that is there', 'Burnt out!', /articles\/burnt-out\.mdx is there already/],
    ['a drawing that is there', 'Home', /drawings\/home\.svg is there already/],
  ])('%s', (_, title, said) => {
    const root = inACopy();
    const before = readFileSync(join(root, 'src/drawings/home.svg'), 'utf8');
    expect(newArticle(root, title, DAY)).toEqual({ refusal: expect.stringMatching(said) as string });
    expect(existsSync(join(root, 'src/content/articles/home.mdx'))).toBe(false);
    expect(readFileSync(join(root, 'src/drawings/home.svg'), 'utf8')).toBe(before);
  });

  test('and 70 characters are not too many', () => {
    expect(newArticle(inACopy(), 'b'.repeat(70), DAY)).toHaveProperty('files');
  });
});
