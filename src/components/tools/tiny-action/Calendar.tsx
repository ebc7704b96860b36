import { useId, useState } from 'preact/hooks';
import { download } from '~/components/record/download';
import type { EntryOf } from '~/core/record/entry';
import { PLAN } from './plan-text';
import { TEXT } from './text';

interface Props {
  plan: EntryOf<'action'>;
}

/** Makes a calendar file for the moment of a plan. The maker is fetched when it is asked for. */
export function Calendar({ plan }: Props) {
  const [hint, setHint] = useState('');
  const id = useId();
  const make = async (submit: Event) => {
    submit.preventDefault();
    const answers = new FormData(submit.currentTarget as HTMLFormElement);
    const time = String(answers.get('time'));
    setHint(time ? '' : PLAN.noTime);
    if (!time) return;
    const maker = await import('./reminder').catch(() => undefined);
    if (!maker) return setHint(PLAN.noFile);
    const title = answers.has('words') ? TEXT.plan(plan) : PLAN.neutral;
    download(
      'reminder.ics',
      'text/calendar',
      maker.reminder({ title, time, daily: answers.has('daily'), now: new Date() }),
    );
  };
  return (
    <details>
      <summary>{PLAN.calendar}</summary>
      <form method="dialog" onSubmit={make}>
        <p class="small soft">{PLAN.calendarHint}</p>
        <p class="word-field">
          <label for={id}>{PLAN.time}</label>
          <input id={id} type="time" name="time" autocomplete="off" />
        </p>
        <label class="tick">
          <input type="checkbox" name="daily" autocomplete="off" /> {PLAN.daily}
        </label>
        <label class="tick">
          <input type="checkbox" name="words" autocomplete="off" /> {PLAN.showWords}
        </label>
        <p class="small" role="status">
          {hint}
        </p>
        <button class="button">{PLAN.makeFile}</button>
      </form>
    </details>
  );
}
