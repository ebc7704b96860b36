import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { items } from '~/components/feed/items';
import { LANG } from '~/locale';
import { to } from '~/site';
import { SITE } from '~/text';

export const GET: APIRoute = async ({ site }) =>
  rss({
    title: SITE.name,
    description: SITE.description,
    site: new URL(to('/'), site),
    items: (await items(site!)).map(({ address, title, summary, html, published }) => ({
      title,
      description: summary,
      link: address,
      pubDate: published,
      content: html,
    })),
    customData: `<language>${LANG}</language>`,
  });
