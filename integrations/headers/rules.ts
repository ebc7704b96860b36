import { fits, type Rule } from './file.ts';
import { FOR_ALL, FOR_OFFLINE_WORKER, FOR_OWN_WORKER, inHeader, union, type Policy } from './policy.ts';

const CSP = 'Content-Security-Policy';

/** What the site never asks a browser for, so that nothing on it ever can. */
const NEVER_ASKED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
  'clipboard-read',
];

/** For every address. Where a rule below names one of these again, a host may send both: only the policy may be. */
const EVERYWHERE: Rule['headers'] = [
  [CSP, FOR_ALL],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', `${NEVER_ASKED.map((one) => `${one}=()`).join(', ')}, clipboard-write=(self)`],
  ['Referrer-Policy', 'no-referrer'],
  ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
];

/** Asked for anew each time; the answer is short when nothing changed. */
const ANEW = 'no-cache';
/** The name changes with what is in it. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
const FOR_A_DAY = 'public, max-age=86400';

/** A page of the site: its address below the base, and the policy it carries. */
export interface Page {
  path: string;
  policy: Policy;
}

const page = (path: string, value: string): Rule => ({
  path,
  headers: [
    ['Cache-Control', ANEW],
    [CSP, value],
  ],
});

/** The folder just below `folder` in which a page stands, or nothing for the page of the folder itself. */
const next = (path: string, folder: string) => /^[^/]+\//.exec(path.slice(folder.length))?.[0];

/**
 * The fewest rules for all pages of a folder: one, as long as the hashes of all of them fit into a line. A mistyped
 * address in the folder is answered by the page for unknown ones, so its hashes stand there too. `tops` hold more than
 * pages, so no rule is for all that lies in one.
 */
function folderRules(folder: string, pages: Page[], unknown: Policy, tops: string[]): Rule[] {
  const together = inHeader(union([...pages.map(({ policy }) => policy), unknown]));
  if (!tops.includes(folder) && fits(CSP, together)) return [page(`${folder}*`, together)];
  const own = pages.filter(({ path }) => path === folder);
  const below = Map.groupBy(
    pages.filter((one) => !own.includes(one)),
    ({ path }) => folder + next(path, folder)!,
  );
  return [
    ...own.map(({ path, policy }) => page(path, inHeader(policy))),
    ...Array.from(below, ([child, inside]) => folderRules(child, inside, unknown, tops)).flat(),
  ];
}

const cached = (path: string, value: string): Rule => ({ path, headers: [['Cache-Control', value]] });

const PICTURE = /\.(?:png|svg|ico)$/;

/** A file by itself: icons for a day, the rest (feeds, the manifest, the way into the search index) anew. */
const file = (path: string): Rule => cached(`/${path}`, PICTURE.test(path) ? FOR_A_DAY : ANEW);

/** The worker of all languages, which lies at the root: its policy is that of the answer it came in. */
const worker: Rule = {
  path: '/sw.js',
  headers: [
    ['Cache-Control', ANEW],
    [CSP, FOR_OFFLINE_WORKER],
  ],
};

/** What a language has beside its pages: scripts and styles, its search index, pictures for shared links. */
const besidePages = (folder: string): Rule[] => [
  {
    path: `${folder}_astro/*`,
    headers: [
      ['Cache-Control', FOR_GOOD],
      [CSP, FOR_OWN_WORKER],
    ],
  },
  ...['filter', 'fragment', 'index'].map((part) => cached(`${folder}pagefind/${part}/*`, FOR_GOOD)),
  cached(`${folder}og/*`, FOR_A_DAY),
];

/**
 * All rules of a site. Only the policy of pages is named twice for one address, and what both name is right on a host
 * that joins them, on one that takes the last and on one that takes the closest.
 * @param languages the folders in which other languages lie, such as `es`
 */
export function rulesFor(
  pages: Page[],
  files: string[],
  base = '/',
  unknown: Policy = new Map(),
  languages: string[] = [],
): Rule[] {
  const below = base.replace(/\/$/, '');
  const folders = ['/', ...languages.map((one) => `/${one}/`)];
  const isSingle = (one: string) => /^\/(?:pagefind\/)?[^/]+$/.test(one) && !/\.html$|^\/_/.test(one);
  const single = files.filter((one) =>
    folders.some((folder) => `/${one}`.startsWith(folder) && isSingle(`/${one}`.slice(folder.length - 1))),
  );
  const rules: Rule[] = [
    ...folderRules('/', pages, unknown, folders),
    ...folders.flatMap(besidePages),
    ...single.sort().map((one) => (one === 'sw.js' ? worker : file(one))),
  ];
  return [{ path: '/*', headers: EVERYWHERE }, ...rules].map((rule) => ({ ...rule, path: below + rule.path }));
}
