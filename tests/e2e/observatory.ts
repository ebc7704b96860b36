import { readPolicy } from '../../integrations/headers/policy';

/** What a page was served with: its headers by lower-case name, and the policy in it. */
export interface Answer {
  headers: Record<string, string>;
  meta: string;
}

const HALF_A_YEAR = 15_768_000;
const BROAD = /^(?:\*|https?:(?:\/\/\*(?:\.\*)?)?|ftp:)$/;
const INLINE = /^(?:'unsafe-inline'|data:)$/;
const HASHED = /^'(?:sha\d+|nonce)-/;

type Policies = ReturnType<typeof readPolicy>[];

const inHeaders = ({ headers }: Answer): Policies =>
  (headers['content-security-policy'] ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
    .map(readPolicy);

/** The sources that every policy allows: those that name the directive, or `default-src` in its place. */
function allowed(policies: Policies, name: string): string[] {
  const lists = policies.map((one) => one.get(name) ?? one.get('default-src')).filter((list) => list !== undefined);
  const [first = ['*'], ...rest] = lists;
  const common = first.filter((source) => rest.every((list) => list.includes(source)));
  return common.some((source) => HASHED.test(source))
    ? common.filter((source) => source !== "'unsafe-inline'")
    : common;
}

function policy(answer: Answer): number {
  const all = [...inHeaders(answer), ...(answer.meta ? [readPolicy(answer.meta)] : [])];
  if (!all.length) return -25;
  const [script, style, object] = ['script-src', 'style-src', 'object-src'].map((name) => allowed(all, name)) as [
    string[],
    string[],
    string[],
  ];
  if (script.some((source) => BROAD.test(source) || INLINE.test(source)) || object.some((source) => BROAD.test(source)))
    return -20;
  if (all.some((one) => [...one.values()].flat().some((source) => /^(?:http|ftp):/.test(source)))) return -20;
  if ([...script, ...style].includes("'unsafe-eval'")) return -10;
  if (style.some((source) => BROAD.test(source) || INLINE.test(source))) return 0;
  return all.some((one) => one.get('default-src')?.join() === "'none'") ? 10 : 5;
}

function framing(answer: Answer): number {
  const ancestors = inHeaders(answer).flatMap((one) => one.get('frame-ancestors') ?? []);
  if (ancestors.length && !ancestors.some((source) => BROAD.test(source))) return 5;
  return /^(?:deny|sameorigin)$/i.test(answer.headers['x-frame-options'] ?? '') ? 0 : -20;
}

function transport({ headers }: Answer): number {
  const [, seconds] = /max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '') ?? [];
  if (!seconds) return -20;
  return Number(seconds) < HALF_A_YEAR ? -10 : 0;
}

function referrer({ headers }: Answer): number {
  const said = headers['referrer-policy'];
  if (!said) return 0;
  return /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(said) ? 5 : -5;
}

function resources({ headers }: Answer): number {
  const said = headers['cross-origin-resource-policy'];
  if (!said || said === 'cross-origin') return 0;
  return /^same-(?:origin|site)$/.test(said) ? 10 : -5;
}

const sniffing = ({ headers }: Answer) => (headers['x-content-type-options'] === 'nosniff' ? 0 : -5);

/** Without a cookie there is nothing to lose; one that is set is looked at by people. */
const cookies = ({ headers }: Answer) => (headers['set-cookie'] ? -40 : 0);

const TESTS = [policy, framing, transport, referrer, resources, sniffing, cookies];

/**
 * The score of MDN’s HTTP Observatory for one answer, by its published rules: from 100 the penalties go off, and what is
 * 90 or more then gets the bonuses. 100 and more is an A+.
 *
 * Left out is what only a real host shows: redirects to https, certificates, preloading (a bonus), and scripts from
 * elsewhere, of which there are none. Bonuses for COOP and COEP, which the scanner has since tests for, are left out as
 * well, so the score is the lowest it can be.
 *
 * Source: mdn/mdn-http-observatory, `src/grader/charts.js` and `src/analyzer/tests/`; the same in words in mdn/yari,
 * `copy/observatory/tests_and_scoring.md`.
 */
export function score(answer: Answer): number {
  const points = TESTS.map((test) => test(answer));
  const sum = (all: number[]) => all.reduce((total, one) => total + one, 0);
  const lowest = 100 + sum(points.filter((one) => one < 0));
  return lowest < 90 ? lowest : lowest + sum(points.filter((one) => one > 0));
}
