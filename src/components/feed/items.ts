import { articles } from '~/library/articles';
import { to } from '~/site';
import { fullText } from './full-text';

/** An article as both feeds carry it. */
export interface Item {
  address: string;
  title: string;
  summary: string;
  html: string;
  picture: string;
  published: Date;
  changed: Date;
}

/** A feed is asked for again and again: it carries the newest, the site the rest. */
const MOST = 100;

/** The newest articles, with its whole text and whole addresses. */
export async function items(site: URL): Promise<Item[]> {
  const textOf = await fullText();
  const whole = (path: `/${string}`) => new URL(to(path), site).href;
  return Promise.all(
    (await articles()).slice(0, MOST).map(async (article) => {
      const { title, question, summary, published, checked } = article.data;
      const address = whole(`/articles/${article.id}/`);
      return {
        address,
        title,
        summary: `${question} ${summary}`,
        html: await textOf(article, address),
        picture: whole(`/og/${article.id}.png`),
        published,
        changed: checked,
      };
    }),
  );
}
