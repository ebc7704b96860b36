import type { AstroIntegration } from 'astro';

type Done = NonNullable<AstroIntegration['hooks']['astro:build:done']>;

/** Two integrations of which neither needs what the other does to a built site: while one waits, the other works. */
export function atOnce(one: AstroIntegration, other: AstroIntegration): AstroIntegration[] {
  const last: Done = async (given) => {
    await Promise.all([one, other].map(({ hooks }) => hooks['astro:build:done']?.(given)));
  };
  return [
    { ...one, hooks: { ...one.hooks, 'astro:build:done': undefined } },
    { ...other, hooks: { ...other.hooks, 'astro:build:done': last } },
  ];
}
