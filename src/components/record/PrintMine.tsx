import { dayOf } from '~/core/time';
import { longDate } from '~/site';
import { painted } from './painted';
import { BOX } from './text';

/**
 * Prints the reader’s own words in place of the empty sheet, and the day: “today” says nothing on paper. Without this
 * press no note goes there.
 */
function printMine() {
  const { dataset } = document.documentElement;
  dataset.print = 'mine';
  dataset.printed = BOX.printed(longDate(new Date(dayOf(new Date()))));
  const done = () => {
    delete dataset.print;
    delete dataset.printed;
  };
  addEventListener('afterprint', done, { once: true });
  print();
}

interface Props {
  /** Brings what is folded onto the page, for the paper. */
  before?: () => void;
}

export function PrintMine({ before }: Props) {
  const press = async () => {
    before?.();
    if (before) await painted();
    printMine();
  };
  return (
    <p class="print-mine not-printed">
      <button type="button" class="button quiet small" onClick={press}>
        {BOX.print}
      </button>
    </p>
  );
}
