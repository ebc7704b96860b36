import mdx from '@astrojs/mdx/server.js';
import preact from '@astrojs/preact/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Article } from '~/library/articles';
import { bodyOf } from '~/library/body';
import { feedHtml } from '~/core/text/feed-html';
import { inMdx } from '../article/in-mdx';
import Body from './Body.astro';
import Claim from './Claim.astro';

/** Gives the text of an article as a feed carries it; what it speaks of first, each tool as a link. */
export async function fullText() {
  // Astro makes what stands inside a tool ready even where the tool is a link, and has to know how.
  const container = await AstroContainer.create();
  container.addServerRenderer({ renderer: mdx });
  container.addServerRenderer({ renderer: preact });
  return async (article: Article, address: string): Promise<string> => {
    const { Content } = await bodyOf(article);
    const html = await container.renderToString(Body, {
      props: { Content, components: { ...inMdx, Claim, h2: 'h2' } },
      locals: { plain: true },
    });
    const note = article.data.contentNote;
    return feedHtml(note ? `<p>${note}</p>${html}` : html, address);
  };
}
