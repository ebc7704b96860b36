import { to } from '~/site';
import { lastCopy } from '~/stores/last-copy';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { TEXT } from './text';

interface Props {
  /** How many wins there are. */
  wins: number;
  record: RecordStore;
  view: View;
}

/** A copy is suggested after the third win, not before. */
const ENOUGH = 3;

/** Ways on, once what was written is kept: a link must not lead away from words that would be lost. */
export function Onward({ wins, record, view }: Props) {
  if (wins === 0 || view.where === 'page') return null;
  return (
    <>
      <p class="not-printed">
        <a href={to('/practice/')}>{TEXT.all}</a>
      </p>
      {view.nearlyFull && (
        <p class="small not-printed">
          {TEXT.nearlyFull} <a href={to('/practice/record/')}>{TEXT.copyLink}</a>
        </p>
      )}
      {wins >= ENOUGH && view.where === 'device' && !lastCopy(record) && (
        <p class="small not-printed">
          {TEXT.copy} <a href={to('/practice/record/')}>{TEXT.copyLink}</a>
        </p>
      )}
    </>
  );
}
