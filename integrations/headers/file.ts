/** Headers for the addresses that match a path: itself, or all that begins with it where it ends in `*`. */
export interface Rule {
  path: string;
  headers: [name: string, value: string][];
}

/** What Cloudflare Pages takes at most (its documentation, “Headers”); Netlify names no limits. */
export const MOST_RULES = 100;
export const LONGEST_LINE = 2000;

const line = (name: string, value: string) => `  ${name}: ${value}`;

export const fits = (name: string, value: string) => line(name, value).length <= LONGEST_LINE;

/** Writes rules as the `_headers` file that Cloudflare Pages and Netlify read. Throws when it is beyond their limits. */
export function writeHeaders(rules: Rule[]): string {
  if (rules.length > MOST_RULES) throw new Error(`_headers: ${rules.length} rules, and a host takes ${MOST_RULES}`);
  for (const { path, headers } of rules) {
    for (const [name, value] of headers) {
      if (!fits(name, value)) throw new Error(`_headers: ${name} of ${path} is longer than ${LONGEST_LINE} characters`);
    }
  }
  const block = ({ path, headers }: Rule) => [path, ...headers.map(([name, value]) => line(name, value))].join('\n');
  return `${rules.map(block).join('\n\n')}\n`;
}

/** Reads such a file. */
export function readHeaders(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const written of text.split('\n')) {
    const said = written.trim();
    if (!said || said.startsWith('#')) continue;
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(written) ?? [];
    if (name) rules.at(-1)?.headers.push([name.trim(), value!.trim()]);
    else rules.push({ path: said, headers: [] });
  }
  return rules;
}

const matches = (path: string, pathname: string) =>
  path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : path === pathname;

/**
 * The headers for an address, as Cloudflare Pages sends them: a header that several rules name gets all their values,
 * joined by a comma.
 */
export function headersFor(rules: Rule[], pathname: string): Map<string, string> {
  const sent = new Map<string, string>();
  for (const { headers } of rules.filter(({ path }) => matches(path, pathname))) {
    for (const [name, value] of headers) sent.set(name, sent.has(name) ? `${sent.get(name)}, ${value}` : value);
  }
  return sent;
}
