import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What goes with an answer, drawn in the frame after it: the answer itself is not kept waiting. */
export function Later({ children }: { children: ComponentChildren }) {
  const [answered, setAnswered] = useState(false);
  useEffect(() => setAnswered(true), []);
  return answered ? <>{children}</> : null;
}
