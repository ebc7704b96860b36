import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '~/core/time';

/** The reader’s day, looked up again when the page comes back into view: a tab may stay open for nights. */
export function useDay(): string {
  const [day, setDay] = useState(() => dayOf(new Date()));
  useEffect(() => {
    const look = () => setDay(dayOf(new Date()));
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return day;
}
