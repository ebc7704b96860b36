import { useEffect, useMemo, useState } from 'preact/hooks';
import { ToolBox } from '~/components/record/ToolBox';
import { useTool } from '~/components/record/use-tool';
import { whatHelps } from '~/core/what-helps';
import { Again } from './Again';
import { Helps } from './Helps';
import { ThreeThings } from './ThreeThings';

/** The reader’s own list of what changed something, drawn from their notes; one of it can be done again. */
export function WhatHelps() {
  const state = useTool('win', 'feeling');
  const { record, view } = state;
  const [chosen, setChosen] = useState<string>();
  // A locked page holds no words.
  useEffect(() => {
    if (view.lock === 'closed') setChosen(undefined);
  }, [view.lock]);
  const { win, feeling } = view.byKind;
  const helps = useMemo(() => whatHelps(win, feeling), [win, feeling]);
  /** The pressed button is gone, so focus comes to the tool. */
  const choose = (text?: string, said = '') => {
    setChosen(text);
    state.done(said);
  };
  return (
    <ToolBox state={state} filled={helps.length > 0} always>
      {record && chosen && <Again key={chosen} text={chosen} record={record} state={state} onLeave={choose} />}
      {record && !chosen && helps.length > 0 && <Helps helps={helps} record={record} state={state} onAgain={choose} />}
      {record && !chosen && <ThreeThings open={helps.length === 0} record={record} onTry={choose} />}
    </ToolBox>
  );
}
