import { shared, to } from './site';

/** What browsers know of Trusted Types and we use. */
interface Policies {
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string | null }): unknown;
}

/** Scripts of ours that run beside a page: the locking of copies, and what answers without a connection. */
const runsBeside = (path: string) =>
  path === shared('/sw.js') || (path.startsWith(to('/_astro/')) && /\.worker-[\w-]+\.js$/.test(path));

let allowed = false;

/**
 * Lets this page start the scripts that run beside it, and no others. The content policy refuses every text that would
 * become a script or HTML; this is the one way through it. It is the default policy: who starts one gives its plain address.
 */
export function allowBeside() {
  if (allowed) return;
  allowed = true;
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      const { origin, pathname } = new URL(address, document.baseURI);
      return origin === location.origin && runsBeside(pathname) ? address : null;
    },
  });
}
