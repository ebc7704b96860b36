import type { APIRoute } from 'astro';
import { to } from '~/site';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(to('/sitemap-index.xml'), site).href}\n`);
