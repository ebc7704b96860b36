import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Why a form cannot be saved yet: the field to go to, and a kind sentence. */
export interface Lacking {
  lacks: string;
  say: string;
}

/** What the form around lacks, if anything. */
export const Lacks = createContext<Lacking | undefined>(undefined);

/** Says at a field that it is the one that is missing: a press far below it brings the reader here. */
export function Missing({ name, id }: { name: string; id?: string }) {
  const lacking = useContext(Lacks);
  if (lacking?.lacks !== name) return null;
  return (
    <span id={id} class="small" role="alert">
      {lacking.say}
    </span>
  );
}
