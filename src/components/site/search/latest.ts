/**
 * Asks one question at a time. What is asked meanwhile waits, and only the newest of it is asked next, so a late
 * answer can never cover a newer one. There is no timer: a fast device answers at once, a slow one skips letters.
 * @param ask is told how to find out whether something newer waits: then its answer is not shown, and may be any
 */
export function latest<Query, Answer>(
  ask: (query: Query, isStale: () => boolean) => Promise<Answer>,
  show: (answer: Answer) => void,
) {
  let busy = false;
  let waiting: [Query] | undefined;

  async function run(query: Query) {
    busy = true;
    const answer = await ask(query, () => waiting !== undefined);
    busy = false;
    if (!waiting) return show(answer);
    const [next] = waiting;
    waiting = undefined;
    return run(next);
  }

  return (query: Query) => {
    if (busy) waiting = [query];
    else void run(query);
  };
}
