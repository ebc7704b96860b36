import type { ComponentChildren } from 'preact';
import { opening } from './painted';

interface Props {
  /** The sentence that answers. */
  said: string;
  /** The words on the button that opens the form again. */
  another: string;
  onAnother: () => void;
  children?: ComponentChildren;
}

/** What stands where a form stood, once its words are on the screen: a calm sentence, and a way to write another. */
export const Answered = ({ said, another, onAnother, children }: Props) => (
  <div class="entry stack not-printed">
    <p class="entry-text">{said}</p>
    {children}
    <p>
      <button type="button" class="button quiet" onClick={opening(onAnother)}>
        {another}
      </button>
    </p>
  </div>
);
