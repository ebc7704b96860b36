import { describe, expect, test } from 'vitest';
import { headings } from '../../integrations/checks/source/headings.ts';
import { images } from '../../integrations/checks/source/images.ts';
import { rawHtml } from '../../integrations/checks/source/raw-html.ts';
import { anArticle, FILE } from './samples.ts';

describe('raw HTML', () => {
  test('that is only text passes, and so does code that shows some', () => {
    const text =
      'Press <kbd>Shift</kbd>. [A page](/support/), `<script>`, {/* <script> */} and <Practice title="on it" />.';
    expect(rawHtml(anArticle(text))).toEqual([]);
  });

  test.each([
    ['<script>alert(1)</script>', /<script>/],
    ['<style>{`p { color: red }`}</style>', /<style>/],
    ['<iframe src="https://example.org"></iframe>', /<iframe>/],
    ['A <b onClick="alert(1)">word</b>.', /onClick/],
    ['A <b onmouseover={alert}>word</b>.', /onmouseover/],
    ['A <b style="color: red">word</b>.', /style of its own/],
    ['[Here](javascript:alert(1)).', /javascript:/],
    ['[Here][x].\n\n[x]: JavaScript:alert(1)', /JavaScript:/],
    ['<a href="javascript:alert(1)">Here</a>', /javascript:/],
    ['import x from "./x.js"', /imports/],
  ])('%s is named', (text, what) => {
    const [problem] = rawHtml(anArticle(`One.\n\n${text}`));
    expect(problem).toMatchObject({ file: FILE, rule: 'raw-html' });
    expect(problem?.line).toBeGreaterThanOrEqual(6);
    expect(problem?.what).toMatch(what);
    expect(problem?.repair).toBeTruthy();
  });
});

describe('pictures', () => {
  test('that say what they show pass', () => {
    expect(images(anArticle('![A cup](/cup.png) and <img src="/cup.png" alt="A cup" />'))).toEqual([]);
  });

  test.each(['![](/cup.png)', '![ ](/cup.png)', '<img src="/cup.png" />', '<img src="/cup.png" alt="" />'])(
    '%s is named',
    (text) => {
      const [problem] = images(anArticle(`One.\n\n${text}`));
      expect(problem).toMatchObject({ file: FILE, line: 6, rule: 'missing-alt' });
      expect(problem?.repair).toMatch(/short description/);
    },
  );
});

describe('headings', () => {
  test('of the second level pass', () => {
    expect(headings(anArticle('## One\n\nText. `# no heading`'))).toEqual([]);
  });

  test.each(['# One', '### One', 'One\n===', '<h3>One</h3>'])('%s is named', (text) => {
    const [problem] = headings(anArticle(`Text.\n\n${text}`));
    expect(problem).toMatchObject({ file: FILE, line: 6, rule: 'heading' });
    expect(problem?.repair).toMatch(/## /);
  });
});
