import * as astroParser from 'astro-eslint-parser';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { inTables } from '../../integrations/checks/in-tables.ts';

const linter = new Linter();

/** What the check says of a file. */
const said = (file: string, code: string) =>
  linter
    .verify(
      code,
      {
        files: ['**/*.{ts,tsx,astro}'],
        languageOptions: {
          parser: file.endsWith('.astro') ? astroParser : tseslint.parser,
          parserOptions: { ecmaFeatures: { jsx: true } },
        },
        plugins: { words: { rules: { 'in-tables': inTables } } },
        rules: { 'words/in-tables': 'error' },
      },
      { filename: file },
    )
    .map(({ message }) => message);

describe('words for a reader', () => {
  test.each([
    ['a.tsx', 'const A = () => <p>Take a breath</p>;'],
    ['a.tsx', 'const A = () => <p>{b ? "not yet" : TEXT.a}</p>;'],
    ['a.tsx', 'const A = () => <button aria-label="Close" />;'],
    ['a.tsx', 'const A = () => <p>{`You have ${n} notes`}</p>;'],
    ['a.astro', '---\n---\n<Page title="Tools" lead={TEXT.lead} />'],
    ['a.astro', '---\nconst SAID = "It is gone.";\n---\n<p>{SAID}</p>'],
    ['a.astro', '<img alt="A door" src={door} />'],
    ['a.ts', 'export const say = (n: number) => `On ${n} days you did. It is a fact.`;'],
  ])('are found: %s %s', (file, code) => expect(said(file, code)).toHaveLength(1));

  test.each([
    ['a.tsx', 'const A = () => <p class="small soft">{TEXT.a} · {n}</p>;'],
    ['a.tsx', 'const A = () => <p>{`${name}: ${value}`}</p>;'],
    ['a.tsx', 'document.querySelector("label input, textarea");'],
    [
      'a.astro',
      '---\nif (!svg) throw new Error(`No drawing "${name}". Add one.`);\n---\n<style>.a { color: red }</style>',
    ],
    ['a.astro', '<p class:list={["card soft", { brief }]} rel="noreferrer noopener">{CARD.takes(1)}</p>'],
    ['a.ts', "import type { A } from './a'; const kind: 'observational study' = 'observational study';"],
  ])('are not these: %s %s', (file, code) => expect(said(file, code)).toEqual([]));
});
