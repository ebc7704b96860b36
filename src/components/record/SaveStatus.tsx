import { useState } from 'preact/hooks';
import type { Outcome, View } from '~/stores/view';
import { download } from './download';
import { RESCUE, SAID, sayOutcome } from './text';

export type Saving = 'saving' | Outcome | undefined;

interface Props {
  state: Saving;
  view: View;
  /** The words in question, for taking them along when they cannot be kept. */
  words: string;
}

/** Says how a save went. When it failed, or this browser keeps nothing, the words can be taken along. */
export function SaveStatus({ state, view, words }: Props) {
  const done = state === undefined || state === 'saving' ? undefined : state;
  const failed = done !== undefined && !done.ok;
  const said = done ? sayOutcome(done, view) : state === 'saving' ? SAID.saving : '';
  const takeAlong = failed ? done.why !== 'empty' : done !== undefined && !view.canKeep;
  return (
    <>
      <p class="said small" role={failed ? 'alert' : 'status'}>
        {said}
      </p>
      {takeAlong && <Rescue words={words} />}
    </>
  );
}

/** Copies words, or puts them in a file; a file too where the browser does not let us copy. */
export function Rescue({ words, labels = RESCUE }: { words: string; labels?: typeof RESCUE }) {
  const [copied, setCopied] = useState(false);
  const save = () => download('notes.txt', 'text/plain', words);
  // Where the page is not served securely, there is no clipboard at all.
  const copy = () =>
    (navigator.clipboard ? navigator.clipboard.writeText(words) : Promise.reject(new Error())).then(
      () => setCopied(true),
      save,
    );
  return (
    <p class="row">
      <button type="button" class="button" onClick={copy}>
        {copied ? labels.copied : labels.copy}
      </button>
      <button type="button" class="button" onClick={save}>
        {labels.file}
      </button>
    </p>
  );
}
