import { to } from '~/site';
import { TEXT } from './text';

interface LinksProps {
  /** Where all questions are listed: further down on the search page, on that page from elsewhere. */
  questions: string;
}

const Links = ({ questions }: LinksProps) => (
  <ul class="search-ways">
    <li>
      <a href={questions}>{TEXT.ways.questions}</a>
    </li>
    <li>
      <a href={to('/articles/')}>{TEXT.ways.topics}</a>
    </li>
    <li>
      <a href={to('/support/')}>{TEXT.ways.support}</a>
    </li>
  </ul>
);

/** No page fits: said plainly, with ways out. */
export const NothingFound = ({ typed, narrowed, questions }: LinksProps & { typed: boolean; narrowed: boolean }) => (
  <div class="search-note">
    {typed && <p>{TEXT.ways.fewer}</p>}
    {narrowed && <p>{TEXT.ways.loosen}</p>}
    <Links questions={questions} />
  </div>
);

/** The index or its engine could not be loaded. */
export const Unavailable = ({ questions }: LinksProps) => (
  <div class="search-note">
    <p>{TEXT.unavailableWay}</p>
    <Links questions={questions} />
  </div>
);

/** Stands above everything else when the words of a search speak of danger. */
export const CrisisCard = () => (
  <div class="search-crisis">
    <p>{TEXT.crisis}</p>
    <a class="button first" href={to('/support/')}>
      {TEXT.support}
    </a>
  </div>
);
