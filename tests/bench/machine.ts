import { cpus, loadavg } from 'node:os';

const SPIN = 300;

/** How much of a processor a loop that never waits gets on this machine now, 0 to 1. */
function share(): number {
  const [start, before] = [performance.now(), process.cpuUsage()];
  while (performance.now() - start < SPIN);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / (performance.now() - start);
}

/** The machine as it is at this moment, in words. Below 90 % the times say more about its other work than about us. */
export function machine(): string {
  const free = Math.round(share() * 100);
  const busy = free < 90 ? ': BUSY, so times are too long; bytes and counts are not touched' : '';
  const load = loadavg()[0]?.toFixed(1);
  return `${cpus().length} processors, load ${load}; a loop that never waits gets ${free} % of one${busy}.`;
}
