import { useState } from 'preact/hooks';
import type { Outcome, View } from '~/stores/view';
import { download } from './download';
import { sayOutcome } from './in-words';
import { RESCUE, SAID } from './text';

export type Saving = 'saving' | Outcome | undefined;

type Words = string | (() => string);

interface Props {
  state: Saving;
  view: View;
  /** The words in question, for taking them along when they cannot be kept; or a call that reads them at the press. */
  words: Words;
}

/** Says how a save went. When it failed, or this browser keeps nothing, the words can be taken along. */
export function SaveStatus({ state, view, words }: Props) {
  const done = typeof state === 'object' ? state : undefined;
  const failed = done?.ok === false;
  const said = done ? sayOutcome(done, view) : state ? SAID.saving : '';
  const takeAlong = failed ? done.why !== 'empty' : done && !view.canKeep;
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
export function Rescue({ words, labels = RESCUE }: { words: Words; labels?: typeof RESCUE }) {
  const [copied, setCopied] = useState(false);
  const now = () => (typeof words === 'function' ? words() : words);
  const save = () => download('notes.txt', 'text/plain', now());
  // Where the page is not served securely, there is no clipboard at all.
  const copy = () =>
    (navigator.clipboard ? navigator.clipboard.writeText(now()) : Promise.reject(new Error())).then(
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
