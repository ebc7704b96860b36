import { useMemo } from 'preact/hooks';
import { byAction, byPlace, byValue, helped, hindered } from '~/core/patterns';
import type { Entry } from '~/core/record/entry';
import { dayOf } from '~/core/time';
import { DayField } from './DayField';
import { Piles } from './Piles';
import { Rows, unitFor } from './Rows';
import { Slopes } from './Slopes';
import { Streams } from './Streams';
import { NONE } from './words';

interface Props {
  entries: readonly Entry[];
  /** Larger, with all there is to see. */
  whole: boolean;
}

/** The record as pictures. Of what nothing was noted there is none. */
export function Pictures({ entries, whole }: Props) {
  const today = dayOf(new Date());
  return useMemo(() => {
    const [helps, hindrances] = [helped(entries), hindered(entries)];
    const [values, actions, places] = [byValue(entries), byAction(entries), byPlace(entries)];
    const both = unitFor(helps, hindrances);
    return (
      <div class="plots">
        <DayField entries={entries} today={today} whole={whole} />
        <Piles entries={entries} whole={whole} />
        <Rows sort="helped" rows={helps} unit={both} whole={whole} />
        <Rows sort="hindered" rows={hindrances} unit={both} whole={whole} hollow />
        <Streams entries={entries} whole={whole} />
        <Slopes entries={entries} whole={whole} />
        <Rows sort="values" rows={values} unit={unitFor(values)} whole={whole} none={NONE.values} />
        <Rows sort="actions" rows={actions} unit={unitFor(actions)} whole={whole} none={NONE.actions} />
        <Rows sort="places" rows={places} unit={unitFor(places)} whole={whole} none={NONE.places} />
      </div>
    );
  }, [entries, today, whole]);
}
