import type { APIRoute } from 'astro';
import { LANGUAGES } from '~/languages';
import { inLanguage } from '~/site';

/** Machines look for it at the root of the host alone, so it names what there is in each language. */
export const GET: APIRoute = ({ site }) => {
  const maps = Object.keys(LANGUAGES).map((one) => new URL(inLanguage(one, '/sitemap-index.xml'), site).href);
  return new Response(`User-agent: *\nAllow: /\n\n${maps.map((map) => `Sitemap: ${map}\n`).join('')}`);
};
