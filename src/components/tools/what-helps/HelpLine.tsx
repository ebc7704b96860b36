import { useState } from 'preact/hooks';
import { EntryLine } from '~/components/record/EntryLine';
import type { ToolState } from '~/components/record/use-tool';
import { shortened } from '~/core/text/shortened';
import { dayInWords } from '~/core/days';
import { dayOf } from '~/core/time';
import { notedOf, type Help } from '~/core/what-helps';
import { to } from '~/site';
import type { RecordStore } from '~/stores/record';
import { TEXT } from './text';

interface Props {
  help: Help;
  record: RecordStore;
  state: ToolState;
  onAgain: (text: string) => void;
}

/** One thing that helped: when it was noted last, a way to do it again, and the note it comes from. */
export function HelpLine({ help, record, state, onAgain }: Props) {
  const { text, heavierToo, latest } = help;
  const [open, setOpen] = useState(false);
  const when = dayInWords(latest.day, dayOf(new Date()));
  const named = shortened(text, 60);
  // A link must not lead away from words that would be lost.
  const kept = record.home(latest.id) !== 'page';
  return (
    <li class="entry help">
      <p class="entry-text">
        <bdi>{text}</bdi>
      </p>
      <p class="small soft">
        {TEXT.noted[notedOf(help)](when)} {heavierToo && TEXT.notAlways}
      </p>
      <p class="row not-printed">
        <button type="button" class="button" aria-label={`${TEXT.again}: ${named}`} onClick={() => onAgain(text)}>
          {TEXT.again}
        </button>
        <button
          type="button"
          class="button quiet small"
          aria-expanded={open}
          aria-label={`${TEXT.from}: ${named}`}
          onClick={() => setOpen(!open)}
        >
          {TEXT.from}
        </button>
      </p>
      {open && (
        <EntryLine entry={latest} record={record} here={state.from} onRemoved={state.onRemoved}>
          {kept && (
            <a class="small" href={to('/practice/')}>
              {TEXT.story}
            </a>
          )}
        </EntryLine>
      )}
    </li>
  );
}
