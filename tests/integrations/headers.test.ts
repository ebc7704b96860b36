import { describe, expect, it } from 'vitest';
import { headersFor, LONGEST_LINE, readHeaders, writeHeaders, type Rule } from '../../integrations/headers/file';
import { inHeader, readPolicy, union, writePolicy } from '../../integrations/headers/policy';
import { rulesFor, type Page } from '../../integrations/headers/rules';

const CSP = 'Content-Security-Policy';
const hash = (name: string) => `'sha256-${name.padEnd(43, '0')}='`;
const page = (path: string, ...styles: string[]): Page => ({
  path,
  policy: readPolicy(`default-src 'none'; style-src 'self' ${styles.map(hash).join(' ')}`),
});

describe('the file of headers', () => {
  const rules: Rule[] = [
    {
      path: '/*',
      headers: [
        ['X-Frame-Options', 'DENY'],
        [CSP, "base-uri 'none'"],
      ],
    },
    { path: '/a/*', headers: [[CSP, "default-src 'none'; img-src data:"]] },
    { path: '/a/b.txt', headers: [['Cache-Control', 'no-cache']] },
  ];

  it('reads back as what was written', () => expect(readHeaders(writeHeaders(rules))).toEqual(rules));

  it('leaves out comments', () =>
    expect(readHeaders('# why\n/a\n  # not now\n  X: y: z\n')).toEqual([{ path: '/a', headers: [['X', 'y: z']] }]));

  it('gives an address the headers of all that match, joined', () => {
    expect(headersFor(rules, '/a/b.txt')).toEqual(
      new Map([
        ['X-Frame-Options', 'DENY'],
        [CSP, "base-uri 'none', default-src 'none'; img-src data:"],
        ['Cache-Control', 'no-cache'],
      ]),
    );
    expect(headersFor(rules, '/b')).toEqual(new Map(rules[0]!.headers));
  });

  it('is refused beyond what a host takes', () => {
    expect(() => writeHeaders([{ path: '/', headers: [['X', 'y'.repeat(LONGEST_LINE)]] }])).toThrow('X of /');
    expect(() => writeHeaders(Array.from({ length: 101 }, () => rules[0]!))).toThrow('101 rules');
  });
});

describe('a policy', () => {
  it('reads back as what was written', () => {
    const text = "default-src 'none'; img-src 'self' data:";
    expect(writePolicy(readPolicy(`${text};`))).toBe(text);
  });

  it('joins with another one', () => {
    const joined = union([readPolicy('a x y; b'), readPolicy('a y z; c w')]);
    expect(writePolicy(joined)).toBe('a x y z; b; c w');
  });

  it('allows no frame in a header', () => expect(inHeader(readPolicy('a x'))).toBe("a x; frame-ancestors 'none'"));
});

describe('the rules of a site', () => {
  const pathsOf = (rules: Rule[]) =>
    rules.filter(({ headers }) => headers.some(([, value]) => /style-src/.test(value))).map(({ path }) => path);
  const policyFor = (rules: Rule[], path: string) => headersFor(rules, path).get(CSP)!.split(', ').at(-1)!;

  it('name the styles of a folder’s pages, and of no other', () => {
    const rules = rulesFor([page('/', 'home'), page('/a/', 'a'), page('/a/b/', 'b'), page('/c/', 'c')], []);
    expect(pathsOf(rules)).toEqual(['/', '/a/*', '/c/*']);
    expect(policyFor(rules, '/a/b/')).toBe(
      `default-src 'none'; style-src 'self' ${hash('a')} ${hash('b')}; frame-ancestors 'none'`,
    );
  });

  it('part a folder whose hashes do not fit into a line', () => {
    const many = Array.from({ length: 40 }, (_, i) => page(`/a/${i % 2 ? 'odd' : 'even'}/${i}/`, `s${i}`));
    const rules = rulesFor([page('/', 'home'), page('/a/', 'a'), ...many], []);
    expect(pathsOf(rules)).toEqual(['/', '/a/', '/a/even/*', '/a/odd/*']);
    expect(() => writeHeaders(rules)).not.toThrow();
  });

  it('let the worker that answers without a connection fetch what is ours, and nothing else', () => {
    const rules = rulesFor([page('/', 'home')], ['sw.js', 'rss.xml']);
    expect(headersFor(rules, '/sw.js').get(CSP)).toContain("default-src 'none'; connect-src 'self'");
    expect(headersFor(rules, '/sw.js').get('Cache-Control')).toBe('no-cache');
    expect(headersFor(rules, '/rss.xml').get(CSP)).not.toContain('default-src');
  });

  it('name a header twice for one address only where both may hold: the policy', () => {
    const files = ['rss.xml', 'icon.png', 'pagefind/pagefind-entry.json', '404.html'];
    const rules = rulesFor([page('/', 'home'), page('/a/', 'a')], files);
    const addresses = [
      '/',
      '/a/',
      '/none',
      '/_astro/x.js',
      '/og/x.png',
      '/pagefind/fragment/x',
      ...files.map((one) => `/${one}`),
    ];
    for (const address of addresses) {
      const named = rules
        .filter(({ path }) => headersFor([{ path, headers: [['X', '']] }], address).size)
        .flatMap(({ headers }) => headers.map(([name]) => name));
      const twice = named.filter((name, i) => named.indexOf(name) !== i);
      expect(
        twice.filter((name) => name !== CSP),
        address,
      ).toEqual([]);
    }
  });

  it('of another language stand in its folder, with no rule for all that lies in it', () => {
    const files = ['rss.xml', 'es/rss.xml', 'es/pagefind/pagefind-entry.json', 'es/_astro/x.js', 'es/404.html'];
    const pages = [page('/', 'home'), page('/a/', 'a'), page('/es/', 'es'), page('/es/a/', 'esa')];
    const rules = rulesFor(pages, files, '/', new Map(), ['es']);
    expect(pathsOf(rules)).toEqual(['/', '/a/*', '/es/', '/es/a/*']);
    expect(headersFor(rules, '/es/_astro/x.js').get('Cache-Control')).toContain('immutable');
    expect(headersFor(rules, '/es/pagefind/pagefind-entry.json').get('Cache-Control')).toBe('no-cache');
    expect(rules.map(({ path }) => path)).toContain('/es/rss.xml');
  });

  it('stand below the base', () => {
    for (const { path } of rulesFor([page('/', 'home'), page('/a/', 'a')], ['rss.xml'], '/x/'))
      expect(path).toMatch(/^\/x\//);
  });
});
