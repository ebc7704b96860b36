import { felt } from '~/core/felt';
import type { EntryOf } from '~/core/record/entry';
import { TEXT } from './text';

/** The sentence that fits how something felt; nothing where nothing was said of it. */
export function Felt({ win }: { win: EntryOf<'win'> }) {
  const oneNumber = win.beforeScale !== undefined || win.afterScale !== undefined;
  const said = felt(win) ?? (win.after === 'not-sure' ? 'not-sure' : oneNumber && 'number');
  return said ? <p>{TEXT.felt[said]}</p> : null;
}
