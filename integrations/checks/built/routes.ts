import type { Problem } from '../problem.ts';

export interface Route {
  /** Such as `/articles/[slug]`. */
  pattern: string;
  /** The file in src/pages. */
  entrypoint: string;
}

const key = (pattern: string) =>
  pattern
    .replace(/\[[^\]]*\]/g, '[]')
    .replace(/\/$/, '')
    .toLowerCase();

/** No two files claim one path: Astro would build one of them and drop the other. */
export function twinRoutes(routes: Route[]): Problem[] {
  const first = new Map<string, Route>();
  return routes.flatMap((route) => {
    const other = first.get(key(route.pattern)) ?? route;
    first.set(key(route.pattern), other);
    if (other.entrypoint === route.entrypoint) return [];
    const what = `has the path ${route.pattern}, which ${other.entrypoint} has too`;
    return [{ file: route.entrypoint, rule: 'duplicate-route', what, repair: 'rename or remove one of them' }];
  });
}
