import { dayOf } from '~/core/time';
import { longDate } from '~/site';
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

export function PrintMine() {
  return (
    <p class="print-mine not-printed">
      <button type="button" class="button quiet small" onClick={printMine}>
        {BOX.print}
      </button>
    </p>
  );
}
