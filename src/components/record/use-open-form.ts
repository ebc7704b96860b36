import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { fieldsOf, isTouched } from './fields';
import { hasDraft } from './use-draft';
import type { ToolState } from './use-tool';

/**
 * Whether a form stands open: by itself while there is nothing else to show, at a press, and as long as words of the
 * reader’s wait in it. Another tool or tab that adds an entry never closes it under somebody who writes.
 * @param name the form’s name, for its draft
 * @param byItself whether it is open without a press
 * @returns that, and a function that opens it (call it at the first input, too) or closes it
 */
export function useOpenForm({ record, view, root }: ToolState, name: string, byItself: boolean) {
  const [open, setOpen] = useState(false);
  const closed = view.lock === 'closed';
  // What was typed or picked before the script came stands in the form already, and the record may hold others.
  useLayoutEffect(() => {
    if ([...(root.current?.querySelectorAll('form') ?? [])].flatMap(fieldsOf).some(isTouched)) setOpen(true);
  }, []);
  useEffect(() => {
    const look = () => hasDraft(record!, name) && setOpen(true);
    if (record && !closed) look();
    // The second copy may know words that a killed browser lost from the first.
    if (record && !closed) void record.start().then(look);
  }, [record, closed]);
  return [byItself || open, setOpen] as const;
}
