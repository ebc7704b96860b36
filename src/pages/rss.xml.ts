import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { articles } from '~/content';
import { SITE, to } from '~/site';

export const GET: APIRoute = async ({ site }) =>
  rss({
    title: SITE.name,
    description: SITE.description,
    site: new URL(to('/'), site),
    items: (await articles()).map(({ id, data }) => ({
      title: data.title,
      description: `${data.question} ${data.summary}`,
      link: to(`/articles/${id}/`),
      pubDate: data.published,
    })),
    customData: '<language>en</language>',
  });
