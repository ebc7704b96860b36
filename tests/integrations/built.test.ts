import { describe, expect, test } from 'vitest';
import { articlePages } from '../../integrations/checks/built/articles.ts';
import { checkBuilt } from '../../integrations/checks/built/check.ts';
import { deadLinks } from '../../integrations/checks/built/links.ts';
import { readPage } from '../../integrations/checks/built/page.ts';
import { twinRoutes } from '../../integrations/checks/built/routes.ts';
import type { Site } from '../../integrations/checks/built/site.ts';
import { whereWritten } from '../../integrations/checks/built/where.ts';
import { anArticle, FILE } from './samples.ts';

const ARTICLE = 'articles/a-sample/index.html';

/** A site with a home page, an article and a picture; the article has the given HTML. */
const aSite = (html: string, base = '/'): Site => ({
  files: new Set(['index.html', ARTICLE, 'support/index.html', 'cup.png']),
  pages: [
    readPage('index.html', '<h2 id="start">Start</h2>'),
    readPage(ARTICLE, `<h2 id="one">One</h2><a name="old">x</a>${html}`),
    readPage('support/index.html', '<p>Support</p>'),
  ],
  others: [],
  origin: 'https://foothold.example',
  base,
});

describe('addresses that lead somewhere pass', () => {
  test.each([
    ['/'],
    ['/#start'],
    ['/support/'],
    ['/support/?from=x'],
    ['../../cup.png'],
    ['#one'],
    ['#old'],
    ['#'],
    ['#top'],
    ['#:~:text=One'],
    ['https://foothold.example/support/'],
    ['https://elsewhere.example/not/ours'],
    ['mailto:somebody@example.org'],
    ['tel:111'],
    ['data:image/png;base64,AA=='],
  ])('%s', (address) => {
    expect(deadLinks(aSite(`<a href="${address}">x</a>`))).toEqual([]);
  });
});

describe('addresses that lead nowhere are named', () => {
  test.each([
    ['a link', '<a href="/suport/">x</a>', /leads nowhere/, /did you mean “\/support\/”/],
    ['a link without its last slash', '<a href="/support">x</a>', /lacks its last slash/, /write \/support\//],
    ['an anchor', '<a href="#too">x</a>', /not on its page/, /after “#”/],
    ['an anchor elsewhere', '<a href="/#strat">x</a>', /not on its page/, /did you mean “start”/],
    ['a picture', '<img alt="" src="/cop.png">', /leads nowhere/, /did you mean “\/cup\.png”/],
    ['a picture set', '<img alt="" src="/cup.png" srcset="/cup.png 1x, /no-such-thing.png 2x">', /nowhere/, /correct/],
    ['an icon', '<link rel="icon" href="/no-such-icon.svg">', /nowhere/, /correct the address/],
    ['a manifest', '<link rel="manifest" href="/manifest.json">', /nowhere/, /correct the address/],
    ['a symbol', '<svg><use href="#no-such-symbol"></use></svg>', /not on its page/, /after “#”/],
    ['a font', '<style>@font-face { src: url("/no-such-font.woff2") }</style>', /nowhere/, /correct/],
    ['a picture for sharing', '<meta property="og:image" content="https://foothold.example/no.png">', /nowhere/, /./],
    ['smart quotes', '<a href="“/support/”">x</a>', /nowhere/, /./],
    ['a broken escape', '<a href="/%E0%A4%A">x</a>', /nowhere/, /./],
    ['no address at all', '<a href="https://">x</a>', /is no address/, /write it out/],
  ])('%s', (_, html, what, repair) => {
    const [dead, ...more] = deadLinks(aSite(html));
    expect(more).toEqual([]);
    expect(dead?.on).toEqual([ARTICLE]);
    expect(dead?.what).toMatch(what);
    expect(dead?.repair).toMatch(repair);
  });

  test('in the manifest itself', () => {
    const site = { ...aSite(''), others: [{ file: 'manifest.webmanifest', addresses: ['/no-such-icon.png'] }] };
    expect(deadLinks(site)).toMatchObject([{ on: ['manifest.webmanifest'] }]);
  });

  test('once for all pages they stand on', () => {
    const site = aSite('<a href="/gone/">x</a>');
    site.pages.push(readPage('support/index.html', '<a href="/gone/">x</a>'));
    expect(deadLinks(site)).toMatchObject([{ on: [ARTICLE, 'support/index.html'] }]);
    expect(checkBuilt(site, [], [])[0]?.what).toContain('on /articles/a-sample/ and 1 more');
  });

  test('under a base too, and without it', () => {
    expect(deadLinks(aSite('<a href="/small/support/">x</a>', '/small/'))).toEqual([]);
    const [gone, out] = deadLinks(aSite('<a href="/small/suport/">x</a><a href="/support/">x</a>', '/small/'));
    expect(gone?.repair).toContain('“/small/support/”');
    expect(out?.what).toMatch(/leads out of the site/);
    expect(out?.repair).toMatch(/src\/site\.ts/);
  });
});

describe('the line to mend', () => {
  const sources = [
    { file: 'src/components/site/Footer.astro', text: "a\n<a href={to('/suport/')}>x</a>" },
    { file: FILE, text: 'a\nb\nSee [support](/suport/).' },
  ];

  test('is looked for in the article first, then in the other sources', () => {
    expect(whereWritten('/suport/', ARTICLE, '/', sources)).toEqual({ file: FILE, line: 3 });
    expect(whereWritten('/suport/', 'index.html', '/', sources)).toEqual({ file: sources[0]!.file, line: 2 });
    expect(whereWritten('/small/suport/', ARTICLE, '/small/', sources)).toEqual({ file: FILE, line: 3 });
    expect(whereWritten('/sup', ARTICLE, '/', sources)).toBeUndefined();
  });

  test('stands in the report', () => {
    expect(checkBuilt(aSite('<a href="/suport/">x</a>'), [], sources)).toMatchObject([
      { file: FILE, line: 3, rule: 'dead-link' },
    ]);
  });
});

describe('pictures in built pages', () => {
  test('that say what they show, or that they show nothing, pass', () => {
    expect(checkBuilt(aSite('<img src="/cup.png" alt=""><div role="img" aria-label="A cup"></div>'), [], [])).toEqual(
      [],
    );
  });

  test.each(['<img src="/cup.png">', '<div role="img"></div>'])('%s is named', (html) => {
    const [problem] = checkBuilt(aSite(html), [], []);
    expect(problem).toMatchObject({ file: ARTICLE, rule: 'missing-alt' });
    expect(problem?.repair).toMatch(/add alt/);
  });
});

describe('articles and their pages', () => {
  const draft = anArticle('', 'title: x\ndraft: true');
  const ready = anArticle('');

  test('a published article with its page passes, and so does a draft without one', () => {
    expect(articlePages([ready], new Set([ARTICLE]))).toEqual([]);
    expect(articlePages([draft], new Set())).toEqual([]);
  });

  test('an article without its page is named', () => {
    expect(articlePages([ready], new Set())).toMatchObject([{ file: FILE, rule: 'missing-page' }]);
  });

  test('a link to a draft says so', () => {
    const unlisted = anArticle('', 'title: x\ndraft: true', 'src/content/articles/later.mdx');
    const [problem] = checkBuilt(aSite('<a href="/articles/later/">x</a>'), [unlisted], []);
    expect(problem).toMatchObject({ rule: 'dead-link' });
    expect(problem?.repair).toMatch(/it is a draft.*later\.mdx/);
  });

  test('a draft with a page is named', () => {
    expect(articlePages([draft], new Set([ARTICLE]))).toMatchObject([{ file: FILE, line: 3, rule: 'published-draft' }]);
  });
});

describe('routes', () => {
  const route = (pattern: string, entrypoint: string) => ({ pattern, entrypoint });

  test('with paths of their own pass', () => {
    expect(twinRoutes([route('/about', 'a'), route('/[slug]', 'b'), route('/about/[slug]', 'c')])).toEqual([]);
  });

  test.each([
    ['/about', '/about'],
    ['/about', '/About/'],
    ['/tools/[tool]', '/tools/[slug]'],
  ])('%s and %s are twins', (one, other) => {
    expect(twinRoutes([route(one, 'first.astro'), route(other, 'second.astro')])).toMatchObject([
      { file: 'second.astro', rule: 'duplicate-route', repair: 'rename or remove one of them' },
    ]);
  });
});
