import type { ServerResponse } from 'node:http';

/**
 * Slow 4G as Lighthouse applies it: each answer begins after 562 ms, which stands for the round trips of 150 ms that
 * finding and greeting a server takes, and 1.6 Mbit/s less a tenth are shared by all that is under way.
 * https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js (mobileSlow4G, DEVTOOLS_*)
 */
const LATENCY = 150 * 3.75;
const BYTES_PER_MS = (1.6 * 1024 * 0.9) / 8;

/** What one packet carries, in bytes. */
const PACKET = 1400;

/** A nap that lasted longer than this is not made up for: the line was idle. In milliseconds. */
const LATE = 20;

interface Answer {
  response: ServerResponse;
  left: Buffer;
}

/**
 * A line that brings answers packet by packet. The browser’s own throttling holds back whole reads, so that a page
 * of 20 kB arrives in one lump and nothing of it can be painted early; a phone’s line does not do that.
 */
export function slowLine() {
  const waiting: Answer[] = [];
  let freeAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function next({ response, left }: Answer) {
    const rest = left.subarray(PACKET);
    freeAt += (left.length - rest.length) / BYTES_PER_MS;
    if (rest.length === 0) return response.end(left);
    response.write(left.subarray(0, PACKET));
    waiting.push({ response, left: rest });
  }
  function carry() {
    timer = undefined;
    const now = performance.now();
    if (freeAt < now - LATE) freeAt = now;
    while (freeAt <= now && waiting.length > 0) next(waiting.shift()!);
    if (waiting.length > 0) timer = setTimeout(carry, Math.max(1, freeAt - now));
  }
  return (response: ServerResponse, body: Buffer) =>
    void setTimeout(() => {
      waiting.push({ response, left: body });
      if (!timer) carry();
    }, LATENCY);
}
