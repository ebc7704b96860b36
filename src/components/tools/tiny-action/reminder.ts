import { createEvent } from 'ics';

interface Reminder {
  /** What the calendar shows. */
  title: string;
  /** Local time of day, HH:MM. */
  time: string;
  daily: boolean;
  now: Date;
}

/** A calendar file (RFC 5545) for the next time the clock shows this time, in the reader’s own local time. */
export function reminder({ title, time, daily, now }: Reminder): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const passed = hour * 60 + minute <= now.getHours() * 60 + now.getMinutes();
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + (passed ? 1 : 0), 12);
  const { error, value } = createEvent({
    title,
    start: [day.getFullYear(), day.getMonth() + 1, day.getDate(), hour, minute],
    startInputType: 'local',
    startOutputType: 'local',
    duration: { minutes: 5 },
    productId: 'notes',
    ...(daily && { recurrenceRule: 'FREQ=DAILY' }),
  });
  if (!value) throw error ?? new Error('The calendar file could not be made');
  return value;
}
