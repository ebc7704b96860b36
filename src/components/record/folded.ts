import { dayInWords } from '~/core/days';
import { dayOf } from '~/core/time';
import { writtenAt } from '~/core/latest';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { passageOf } from './passage';
import { LINE } from './note-text';

/** Says beside the name of a folded tool when something was written there. Without words of the reader’s. */
function mark(fold: HTMLElement, { entries }: View) {
  const name = fold.querySelector('summary')!;
  const from = passageOf(name);
  const [latest] = from ? writtenAt(entries, from) : [];
  const said = latest ? ` ${LINE.here(dayInWords(latest.day, dayOf(new Date())))}.` : '';
  const note = name.querySelector('span') ?? name.appendChild(document.createElement('span'));
  note.className = 'small soft';
  note.textContent = said;
}

/** Whether the folds of a page may say something else than before. What is written in an open one stands in it. */
const sign = ({ ready, lock, erasures, entries }: View) => [ready, lock, erasures, entries.length > 0].join();

let watching = false;

/** Watches over the folded tools of an article: what was written in one would be out of sight. */
export function markFolded(record: RecordStore) {
  if (watching) return;
  watching = true;
  const folds = document.querySelectorAll<HTMLElement>('[data-article] details.tool');
  for (const fold of folds) fold.addEventListener('toggle', () => mark(fold, record.$view.get()));
  let before = '';
  record.$view.subscribe((view) => {
    if (sign(view) === before) return;
    before = sign(view);
    for (const fold of folds) mark(fold, view);
  });
}
