import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkProject } from '../../integrations/checks/source/project.ts';
import { rows } from '../../integrations/checks/source/rows.ts';
import { unused } from '../../integrations/checks/source/unused.ts';
import { aHouse, aProject } from './samples.ts';

const REFERENCES = 'src/content/references.json';
const TEXT = '[\n  { "id": "lally-2010" },\n  { "id": "webb-2013" }\n]';

describe('a reference', () => {
  test('that something uses passes', () => {
    expect(unused(TEXT, ['webb-2013', 'lally-2010', 'smith-1900'])).toEqual([]);
  });

  test('that nothing uses is named with its line', () => {
    const [problem, ...more] = unused(TEXT, ['lally-2010']);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: REFERENCES, line: 3, rule: 'unused-reference' });
    expect(problem?.what).toMatch(/“webb-2013”/);
    expect(problem?.repair).toMatch(/\/evidence\/#webb-2013/);
  });

  test('that a claim of the evidence page misspells is named', () => {
    const text = JSON.stringify([{ id: 'claim-1', refs: ['lally-2011'] }]);
    const problems = rows('claims', text, aHouse().ids);
    expect(problems).toContainEqual(
      expect.objectContaining({ rule: 'unknown-id', repair: 'did you mean “lally-2010”?' }),
    );
  });
});

describe('in this project', () => {
  /** The rule and the subject of each problem, after one file was changed. */
  function changed(file: string, change: (text: string) => string) {
    const root = aProject();
    onTestFinished(() => rmSync(root, { recursive: true }));
    const path = join(root, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    return checkProject(root).problems.map(({ rule, what }) => `${rule} ${/“(.*)”/.exec(what)?.[1]}`);
  }

  test.each([
    ['src/content/pages/about.mdx', '/evidence/#bridgland-2023', 'bridgland-2023'],
    ['src/content/pages/evidence.mdx', '(#hallenbeck-2022)', 'hallenbeck-2022'],
  ])('%s keeps a reference by linking to it', (file, link, id) => {
    expect(changed(file, (text) => text)).toEqual([]);
    expect(changed(file, (text) => text.replace(link, '(/safety/'))).toEqual([`unused-reference ${id}`]);
  });

  test('a file that cannot be read accuses no reference', () => {
    const problems = changed('src/content/claims.json', (text) => text.slice(0, -3));
    expect(problems.filter((one) => one.startsWith('unused'))).toEqual([]);
    expect(problems).not.toEqual([]);
  });
});
