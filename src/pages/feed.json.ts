import type { APIRoute } from 'astro';
import { items } from '~/components/feed/items';
import { LANG } from '~/locale';
import { shared, to } from '~/site';
import { SITE } from '~/text';

/** The same as rss.xml, as JSON Feed 1.1 (jsonfeed.org). */
export const GET: APIRoute = async ({ site }) =>
  Response.json({
    version: 'https://jsonfeed.org/version/1.1',
    title: SITE.name,
    description: SITE.description,
    language: LANG,
    home_page_url: new URL(to('/'), site),
    feed_url: new URL(to('/feed.json'), site),
    icon: new URL(shared('/icon-512.png'), site),
    authors: [{ name: SITE.name, url: new URL(to('/about/'), site) }],
    items: (await items(site!)).map(({ address, title, summary, html, picture, published, changed }) => ({
      id: address,
      url: address,
      title,
      summary,
      content_html: html,
      image: picture,
      date_published: published,
      date_modified: changed,
    })),
  });
