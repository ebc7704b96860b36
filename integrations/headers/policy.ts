/** One content policy: each directive with its sources, in order. */
export type Policy = Map<string, string[]>;

/** Reads a policy as it stands in a header or a page. */
export function readPolicy(text: string): Policy {
  const directives = text.split(';').map((one) => one.trim().split(/\s+/));
  return new Map(directives.filter(([name]) => name).map(([name, ...sources]) => [name!, sources]));
}

export const writePolicy = (policy: Policy) =>
  Array.from(policy, ([name, sources]) => [name, ...sources].join(' ')).join('; ');

/** A policy that allows what any of these allows, as far as it is needed: pages of one folder share it. */
export function union(policies: Policy[]): Policy {
  const all: Policy = new Map();
  for (const policy of policies) {
    for (const [name, sources] of policy) all.set(name, [...new Set([...(all.get(name) ?? []), ...sources])]);
  }
  return all;
}

/**
 * What holds for each page beside its own scripts and styles. Nothing is allowed that is not named here.
 * The one policy of Trusted Types is made in `src/beside.ts`; it lets no text become HTML.
 */
export const FOR_PAGES = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
] as const;

/** Cannot stand in a page: browsers heed it only in a header. */
const NO_FRAMES = "frame-ancestors 'none'";

/**
 * For every address there is, also one without a page. It names no hashes and leaves out `default-src`: a host may send
 * it together with the policy of a folder, and then both hold.
 */
export const FOR_ALL = [
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  NO_FRAMES,
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** A page’s policy as a header: the same, and no frame around it. */
export const inHeader = (policy: Policy) => writePolicy(new Map([...policy, ...readPolicy(NO_FRAMES)]));

/** Locking a copy is arithmetic: that worker needs nothing from anywhere. */
export const FOR_OWN_WORKER = "default-src 'none'";

/** The worker that answers without a connection: it fetches what is ours, and nothing else. */
export const FOR_OFFLINE_WORKER = "default-src 'none'; connect-src 'self'";
