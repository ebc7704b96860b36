import { expect, it } from 'vitest';
import { allNamed, namedInPage, namedInScript } from '~/core/offline/named';

it('finds what a page asks for, at once or when a tool is near, under any base', () => {
  const html = `<script type="module" src="/x/_astro/Base.js"></script>
    <style>@font-face{src:url(/x/_astro/face.woff2)}</style>
    <astro-island component-url="/x/_astro/Pause.A_1.js" renderer-url="/x/_astro/client.js"></astro-island>
    <link rel="stylesheet" href="/x/_astro/pause.C_1.css"> <details data-sheet="/x/_astro/ways._0.css"></details>
    <a href="https://other.example/_astro/no.js">a</a> <img src="/x/_astro/picture.png">`;
  expect(namedInPage(html)).toEqual([
    '/x/_astro/Base.js',
    '/x/_astro/face.woff2',
    '/x/_astro/Pause.A_1.js',
    '/x/_astro/client.js',
    '/x/_astro/pause.C_1.css',
    '/x/_astro/ways._0.css',
  ]);
});

it('finds what a script asks for beside itself, at once or on a press', () => {
  const code = 'import{a}from"./a.js";const b=()=>import(`./b.B-1.js`);new URL("worker.js",import.meta.url)';
  expect(namedInScript(code, '/x/_astro/c.js')).toEqual(['/x/_astro/a.js', '/x/_astro/b.B-1.js']);
  const sheets = 'const a=[`/x/_astro/dialog.B-1.css`,"./_astro/no.css"],b=`.css`';
  expect(namedInScript(sheets, '/x/_astro/c.js')).toEqual(['/x/_astro/dialog.B-1.css']);
});

it('follows to the end, each script once, and goes on where one cannot be read', async () => {
  const scripts: Record<string, string> = {
    '/_astro/a.js': 'import"./b.js";import"./lost.js"',
    '/_astro/b.js': 'import"./a.js";import"./c.js"',
    '/_astro/c.js': '',
  };
  const read: string[] = [];
  const named = await allNamed('<script src="/_astro/a.js">', async (path) => {
    read.push(path);
    return scripts[path];
  });
  expect(named).toEqual(['/_astro/a.js', '/_astro/b.js', '/_astro/lost.js', '/_astro/c.js']);
  expect(read).toHaveLength(4);
});
