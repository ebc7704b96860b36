import { useEffect, useState } from 'preact/hooks';
import type { From } from '~/core/record/entry';

/** The passage a tool stands in: the article, the heading above it, the tool. Undefined outside articles. */
export function passageOf(place: Element | null): From | undefined {
  const tool = place?.closest<HTMLElement>('[data-tool]');
  const article = tool?.closest<HTMLElement>('[data-article]');
  if (!tool || !article) return undefined;
  const above = [...article.querySelectorAll('h2[id]')].filter(
    (heading) => heading.compareDocumentPosition(tool) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const section = above[above.length - 1]?.id;
  return { article: article.dataset.article!, ...(section && { section }), tool: tool.dataset.tool! };
}

/** The passage of a mounted element, known after the first render. */
export function usePassage(place: { current: Element | null }): From | undefined {
  const [from, setFrom] = useState<From>();
  useEffect(() => setFrom(passageOf(place.current)), []);
  return from;
}
