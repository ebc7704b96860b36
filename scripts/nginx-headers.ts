import type { Rule } from '../integrations/headers/file.ts';

const escaped = (path: string) => path.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');

/** A folder’s page is `index.html` by the time nginx writes the headers. */
const pattern = (path: string) =>
  path.endsWith('*')
    ? `~^${escaped(path.slice(0, -1))}`
    : `~^${escaped(path)}${path.endsWith('/') ? '(index\\.html)?' : ''}$`;

const variable = (name: string) => `$foothold_${name.toLowerCase().replaceAll('-', '_')}`;

const folder = ({ path }: Rule) => path.endsWith('*');

/** The closest rule comes first: nginx takes the first pattern that fits, and no second one. */
const closestFirst = (a: Rule, b: Rule) => Number(folder(a)) - Number(folder(b)) || b.path.length - a.path.length;

/**
 * Rules as a `map` for each header, and a line that sends it. A header without a value for an address is not sent. Where
 * two rules name the policy, the closer one is sent alone: of a page it says all that the wider one does.
 */
export function inNginx(rules: Rule[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)))];
  const maps = names.map((name) => {
    const lines = rules
      .toSorted(closestFirst)
      .flatMap(({ path, headers }) =>
        headers.filter(([one]) => one === name).map(([, value]) => `  ${pattern(path)} "${value}";`),
      );
    return [`map $uri ${variable(name)} {`, '  default "";', ...lines, '}'].join('\n');
  });
  const sends = names.map((name) => `# add_header ${name} ${variable(name)} always;`);
  return [...maps, '# In `server { }`, without the signs in front:', ...sends].join('\n');
}
