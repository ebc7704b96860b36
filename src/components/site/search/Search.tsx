import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { speaksOfCrisis } from '~/core/search/crisis';
import { filters, type Choice, type Facet } from '~/core/search/facts';
import { to } from '~/site';
import { ask, asksNothing, type Answer, type Query } from './ask';
import { Field } from './Field';
import { latest } from './latest';
import { Narrow } from './Narrow';
import { Results } from './Results';
import { said } from './said';
import { useSettled } from './settled';
import { walkByKey } from './walk';
import { CrisisCard, NothingFound, Unavailable } from './Ways';

interface Props {
  /** What a search can be narrowed down to; without it, there is no such choice. */
  options?: Record<Facet, string[]>;
  /** Where all questions are listed. */
  questions?: string;
  /** Stands below while there are no results to show. */
  children?: ComponentChildren;
}

const FIRST = 5;
const MORE = 10;

/** Words in, pages out. The words live in this component and nowhere else. */
export function Search({ options, questions = to('/search/'), children }: Props) {
  const [query, setQuery] = useState<Query>({ words: '', choice: {}, most: FIRST });
  const [answer, setAnswer] = useState<Answer>({ state: 'idle' });
  const seek = useMemo(() => latest(ask, setAnswer), []);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();

  const blank = asksNothing(query);
  const { state } = blank ? { state: 'idle' } : answer;
  const status = useSettled(blank ? '' : said(answer, query), query);

  function change(part: Partial<Query>) {
    const next = { ...query, most: FIRST, ...part };
    setQuery(next);
    seek(next);
  }

  useEffect(() => walkByKey(root.current!), []);

  return (
    <div class="search" ref={root}>
      <Field id={id} onWords={(words) => change({ words })} />
      {options && <Narrow options={options} choice={query.choice} choose={(choice: Choice) => change({ choice })} />}
      <div aria-live="polite">{speaksOfCrisis(query.words) && <CrisisCard />}</div>
      <p class="search-status" role="status">
        {status}
      </p>
      {!blank && answer.state === 'found' && (
        <Results {...answer} showMore={() => change({ most: query.most + MORE })} />
      )}
      {state === 'nothing' && (
        <NothingFound
          typed={query.words !== ''}
          narrowed={Object.keys(filters(query.choice)).length > 0}
          questions={questions}
        />
      )}
      {state === 'unavailable' && <Unavailable questions={questions} />}
      <div hidden={!blank && (state === 'found' || state === 'idle')}>{children}</div>
    </div>
  );
}
