import { useEffect, useState } from 'preact/hooks';

/**
 * A part of a tool that is fetched when there is something to show in it.
 * @param needed whether there is
 * @returns the part, once it is there; whether it is needed and did not load; and a call that fetches it ahead
 */
export function usePart<T extends object>(fetch: () => Promise<T>, needed: boolean) {
  const [part, setPart] = useState<T>();
  const [failed, setFailed] = useState(false);
  const ahead = () => void fetch().then(setPart, () => setFailed(true));
  useEffect(() => {
    if (needed) ahead();
  }, [needed]);
  return { part, failed: needed && failed && !part, ahead };
}
