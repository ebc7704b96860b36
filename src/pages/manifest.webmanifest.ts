import type { APIRoute } from 'astro';
import { LANG } from '~/locale';
import { shared, to } from '~/site';
import { SITE } from '~/text';

const icon = (file: `/${string}`, size: number, purpose: 'any' | 'maskable') => ({
  src: shared(file),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** The name says nothing about what the site is for: it may stand on a home screen that others see. */
export const GET: APIRoute = () =>
  Response.json({
    id: to('/'),
    name: SITE.name,
    short_name: SITE.name,
    lang: LANG,
    start_url: to('/'),
    scope: shared('/'),
    // Keeps a Back button in reach where the browser's own bar is gone.
    display: 'minimal-ui',
    background_color: '#fbf7f0',
    theme_color: '#fbf7f0',
    icons: [
      icon('/icon-192.png', 192, 'any'),
      icon('/icon-512.png', 512, 'any'),
      icon('/icon-512.png', 512, 'maskable'),
    ],
  });
