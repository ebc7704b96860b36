import type { Outcome } from '~/stores/view';
import { RESCUE, SAID, sayOutcome } from './text';
import { useState } from 'preact/hooks';
import { download } from './download';

export type Saving = 'saving' | Outcome | undefined;

interface Props {
  state: Saving;
  chosen: boolean;
  /** The words that could not be saved, for taking them along. */
  words: string;
}

/** Says how a save went. When it failed, the words can be taken along. */
export function SaveStatus({ state, chosen, words }: Props) {
  const failed = state !== undefined && state !== 'saving' && !state.ok;
  const said = state === undefined ? '' : state === 'saving' ? SAID.saving : sayOutcome(state, chosen);
  return (
    <>
      <p class="said small" role={failed ? 'alert' : 'status'}>
        {said}
      </p>
      {failed && state.why !== 'empty' && <Rescue words={words} />}
    </>
  );
}

function Rescue({ words }: { words: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(words).then(
      () => setCopied(true),
      () => download('notes.txt', 'text/plain', words),
    );
  return (
    <p class="row">
      <button type="button" class="button" onClick={copy}>
        {copied ? RESCUE.copied : RESCUE.copy}
      </button>
      <button type="button" class="button" onClick={() => download('notes.txt', 'text/plain', words)}>
        {RESCUE.file}
      </button>
    </p>
  );
}
