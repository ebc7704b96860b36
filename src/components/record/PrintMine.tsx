import { LINE } from './text';

/** Prints the reader’s own words in place of the empty sheet. Without this press no note goes on paper. */
function printMine() {
  const { dataset } = document.documentElement;
  dataset.print = 'mine';
  addEventListener('afterprint', () => delete dataset.print, { once: true });
  print();
}

export function PrintMine() {
  return (
    <p class="print-mine not-printed">
      <button type="button" class="button quiet small" onClick={printMine}>
        {LINE.print}
      </button>
    </p>
  );
}
