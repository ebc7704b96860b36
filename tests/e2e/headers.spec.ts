import type { APIRequestContext, Page, Worker } from '@playwright/test';
import { readPolicy } from '../../integrations/headers/policy';
import { POLICY } from '../../integrations/own-hashes';
import { expect, test } from './fixtures';
import { score, type Answer } from './observatory';

/** One of each kind of page, and an address without a page. */
const KINDS = [
  '/',
  '/articles/',
  '/articles/values-in-small-steps/',
  '/articles/by/tool/win-log/',
  '/tools/win-log/',
  '/topics/values/',
  '/paths/starting-again/',
  '/practice/',
  '/practice/record/',
  '/search/',
  '/support/',
  '/evidence/',
  '/safety/',
  '/es/',
  '/es/articles/values-in-small-steps/',
  '/no-such-page/',
  '/es/no/',
];

const MISSING = ['/no-such-page/', '/es/no/'];

async function answer(request: APIRequestContext, path: string): Promise<Answer> {
  const response = await request.get(path);
  return { headers: response.headers(), meta: POLICY.exec(await response.text())?.[1] ?? '' };
}

const policies = (headers: Answer['headers']) => headers['content-security-policy']!.split(', ').map(readPolicy);

for (const path of KINDS) {
  test(`${path} is sent with all that keeps others out`, async ({ request }) => {
    const { headers, meta } = await answer(request, path);
    expect(headers).toMatchObject({
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'referrer-policy': 'no-referrer',
      'strict-transport-security': expect.stringMatching(/^max-age=63072000/),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cache-control': expect.stringMatching(/no-cache|max-age=0/),
    });
    for (const policy of [...policies(headers), readPolicy(meta)]) {
      expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
      expect([...policy.values()].flat().filter((source) => /unsafe|^https?:|\*/.test(source))).toEqual([]);
    }
    expect(readPolicy(meta).get('default-src')).toEqual(["'none'"]);
  });

  test(`${path} gets an A+ from MDN’s Observatory`, async ({ request }) => {
    expect(score(await answer(request, path))).toBeGreaterThanOrEqual(130);
  });
}

test('the header of a page names what the page itself allows, and a frame for nobody', async ({ request }) => {
  for (const path of KINDS.filter((one) => !MISSING.includes(one))) {
    const { headers, meta } = await answer(request, path);
    const [everywhere, folder] = policies(headers);
    expect(everywhere!.get('frame-ancestors'), path).toEqual(["'none'"]);
    for (const [name, sources] of readPolicy(meta)) {
      expect(folder!.get(name), `${name} of ${path}`).toEqual(expect.arrayContaining(sources));
    }
  }
});

test('a page’s policy stands before anything it could govern', async ({ request }) => {
  const html = await (await request.get('/')).text();
  expect(html.slice(html.indexOf('<head>'))).toMatch(
    /^<head>\s*<meta charset="utf-8"\s*\/?>\s*<meta http-equiv="content-security-policy"/,
  );
});

test('files are kept as long as their names allow', async ({ page, request }) => {
  const kept = async (path: string) => (await request.get(path)).headers()['cache-control'];
  await page.goto('/search/');
  const script = await page.locator('astro-island').first().getAttribute('component-url');
  expect(await kept(script!)).toBe('public, max-age=31536000, immutable');
  for (const path of [
    '/rss.xml',
    '/feed.json',
    '/manifest.webmanifest',
    '/pagefind/pagefind-entry.json',
    '/sitemap-index.xml',
  ])
    expect(await kept(path), path).toBe('no-cache');
  expect(await kept('/og/values-in-small-steps.png')).toBe('public, max-age=86400');
});

test('a page that was fetched is not sent again', async ({ request }) => {
  const { etag } = (await request.get('/about/')).headers();
  expect((await request.get('/about/', { headers: { 'If-None-Match': etag! } })).status()).toBe(304);
});

test('the list of headers itself is not served', async ({ request }) => {
  expect((await request.get('/_headers')).status()).toBe(404);
});

/** Searches, and waits until something was found. */
test.describe('what an injected script would try', () => {
  test.use({ expected: [/Content Security Policy|Trusted/i] });

  /** Which rule stopped a script beside the page from asking another origin. */
  const askElsewhere = (worker: Worker) =>
    worker.evaluate(async () => {
      const refused = new Promise<string>((done) =>
        addEventListener('securitypolicyviolation', (event) =>
          done((event as SecurityPolicyViolationEvent).effectiveDirective),
        ),
      );
      await fetch('https://example.com/').catch(() => undefined);
      return refused;
    });

  /** What starting a worker at each address came to. */
  const workers = (page: Page, addresses: string[]) =>
    page.evaluate(
      (all) =>
        all.map((address) => {
          try {
            new Worker(address);
            return 'went through';
          } catch (fault) {
            return (fault as Error).name;
          }
        }),
      addresses,
    );

  test('is refused: HTML from text, code from text, a policy of its own', async ({ page }) => {
    await page.goto('/practice/record/');
    const met = await page.evaluate(async () => {
      const attempt = (act: () => unknown) => {
        try {
          act();
          return 'went through';
        } catch (fault) {
          return (fault as Error).name;
        }
      };
      const { trustedTypes } = window as never as { trustedTypes: { createPolicy(name: string, rules: object): void } };
      // What a test runs itself may make code of text; what a timer runs is the page’s own.
      const later = (act: () => unknown) => new Promise((done) => setTimeout(() => done(attempt(act))));
      return {
        html: attempt(() => (document.body.innerHTML = '<img src=x onerror=alert(1)>')),
        script: attempt(() => (document.createElement('script').src = '/elsewhere.js')),
        policy: attempt(() => trustedTypes.createPolicy('mine', {})),
        code: await later(() => (0, eval)('1')),
        wasm: await later(() => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
      };
    });
    expect(met).toEqual({
      html: 'TypeError',
      script: 'TypeError',
      policy: 'TypeError',
      code: 'EvalError',
      wasm: 'CompileError',
    });
    expect(await workers(page, ['/robots.txt'])).toEqual(['TypeError']);
  });

  test.describe('beside every page', () => {
    test.use({ serviceWorkers: 'allow' });

    test('is refused in the worker that answers without a connection, and it keeps what is ours', async ({ page }) => {
      const started = page.context().waitForEvent('serviceworker');
      await page.goto('/about/');
      const worker = await started;
      const kept = () => page.evaluate(async () => Boolean(await caches.match('/offline/', { ignoreSearch: true })));
      await expect.poll(kept, { timeout: 40_000 }).toBe(true);
      expect(await askElsewhere(worker)).toBe('connect-src');
    });

    test('is refused as well to a script of anybody else, once that worker runs', async ({ page }) => {
      const started = page.context().waitForEvent('serviceworker');
      await page.goto('/about/');
      await started;
      const others = ['/robots.txt', 'data:text/javascript,1', 'https://example.com/sw.js'];
      expect(await workers(page, others)).toEqual(others.map(() => 'TypeError'));
    });
  });
});

test('a mistyped address is answered with its styles, in every folder', async ({ page }) => {
  for (const path of [...MISSING, '/articles/no-such-page/', '/articles/by/no/', '/tools/no/', '/practice/no/']) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', path.startsWith('/es/') ? 'es' : 'en');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.locator('.skip').evaluate((link) => getComputedStyle(link).position), path).toBe('absolute');
  }
});
