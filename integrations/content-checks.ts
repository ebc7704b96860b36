import type { AstroIntegration } from 'astro';
export function contentChecks(): AstroIntegration {
  return { name: 'content-checks', hooks: {} };
}
