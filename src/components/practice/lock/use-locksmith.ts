import { useEffect, useRef, useState } from 'preact/hooks';
import { start, type Answer, type Job, type Task } from './locksmith';

/** One piece of work at a time. It ends when the part of the page that asked for it goes. */
export function useLocksmith() {
  const [busy, setBusy] = useState(false);
  const task = useRef<Task>();
  const cancel = () => task.current?.cancel();
  useEffect(() => cancel, []);
  const ask = async (job: Job): Promise<Answer> => {
    cancel();
    setBusy(true);
    task.current = start(job);
    const answer = await task.current.answer;
    setBusy(false);
    return answer;
  };
  return { busy, ask, cancel };
}
