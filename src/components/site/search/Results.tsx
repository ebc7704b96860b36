import type { Part } from '~/core/search/excerpt';
import type { Found } from '~/core/search/found';
import { TEXT } from './text';

const Passage = ({ parts }: { parts: Part[] }) => (
  <p class="search-passage">{parts.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</p>
);

function Result({ url, kind, title, question, minutes, topic, tools, passage }: Found) {
  const about = [question && title, TEXT.kinds[kind], topic, minutes].filter(Boolean).join(' · ');
  return (
    <li class="search-result">
      <a class="search-link" href={url} data-result>
        {question ?? title}
      </a>
      <p class="small soft">{about}</p>
      <Passage parts={passage} />
      {tools.length > 0 && <p class="small soft">{TEXT.tools(tools)}</p>}
    </li>
  );
}

interface Props {
  pages: Found[];
  total: number;
  /** Whether the first pages hold every word. */
  complete: boolean;
  showMore: () => void;
}

export const Results = ({ pages, total, complete, showMore }: Props) => (
  <div class="stack">
    {!complete && <p class="soft">{TEXT.some}</p>}
    <ol class="search-results" aria-label={TEXT.results}>
      {pages.map((page) => (
        <Result key={page.url} {...page} />
      ))}
    </ol>
    {pages.length < total && (
      <button type="button" class="button" onClick={showMore}>
        {TEXT.more}
      </button>
    )}
  </div>
);
