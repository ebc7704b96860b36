import { FACETS, filters, type Choice, type Facet } from '~/core/search/facts';
import { TEXT } from './text';

interface Props {
  options: Record<Facet, string[]>;
  choice: Choice;
  choose: (choice: Choice) => void;
}

interface FacetProps extends Props {
  facet: Facet;
}

const OneFacet = ({ facet, options, choice, choose }: FacetProps) => (
  <label class="search-facet">
    {TEXT.facets[facet]}
    <select
      class="search-select"
      autocomplete="off"
      value={choice[facet] ?? ''}
      onChange={(event) => choose({ ...choice, [facet]: event.currentTarget.value })}
    >
      <option value="">{TEXT.any}</option>
      {options[facet].map((value) => (
        <option key={value} value={value}>
          {TEXT.values[value] ?? value}
        </option>
      ))}
    </select>
  </label>
);

/** Choices by time, energy, need, tool and topic; closed until somebody wants them. */
export const Narrow = (props: Props) => (
  <details class="search-narrow needs-js">
    <summary class="search-summary">{TEXT.narrow}</summary>
    <div class="search-facets">
      {FACETS.filter((facet) => props.options[facet].length > 0).map((facet) => (
        <OneFacet key={facet} facet={facet} {...props} />
      ))}
    </div>
    {Object.keys(filters(props.choice)).length > 0 && (
      <button type="button" class="button quiet" onClick={() => props.choose({})}>
        {TEXT.clear}
      </button>
    )}
  </details>
);
