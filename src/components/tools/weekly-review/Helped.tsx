import { ToolLink } from '~/components/record/ToolLink';
import { shortened } from '~/core/text/shortened';
import type { WeekFacts } from '~/core/week-facts';
import type { RecordStore } from '~/stores/record';
import { TEXT } from './text';

interface Props {
  facts: WeekFacts;
  record: RecordStore;
}

/** As many as are read at a glance. */
const SHOWN = 4;
const LONGEST = 120;

/** What helped in these days: where a look back begins, and where it can end. */
export function Helped({ facts: { helped }, record }: Props) {
  const [first] = helped;
  return (
    <>
      <p class="ask">{TEXT.helped}</p>
      {!first && <p>{TEXT.noHelp}</p>}
      <ul>
        {helped.slice(0, SHOWN).map(({ text }) => (
          <li key={text} class="entry-text">
            <bdi>{shortened(text, LONGEST)}</bdi>
          </li>
        ))}
      </ul>
      {first && helped.length > SHOWN && (
        <p>
          <ToolLink tool="what-helps" record={record} id={first.latest.id} quiet>
            {TEXT.list}
          </ToolLink>
        </p>
      )}
    </>
  );
}
