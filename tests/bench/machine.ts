import { cpus, loadavg } from 'node:os';

const SPIN = 300;

/** How much of a processor a loop that never waits gets on this machine now, 0 to 1. */
function share(): number {
  const [start, before] = [performance.now(), process.cpuUsage()];
  while (performance.now() - start < SPIN);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / (performance.now() - start);
}

/** The machine as it is at this moment, in words. When it is busy, times say more about its other work than about us. */
export function machine(): string {
  const free = Math.round(share() * 100);
  const [load = 0] = loadavg();
  const said = `${cpus().length} processors, load ${load.toFixed(1)}; a loop that never waits gets ${free} % of one.`;
  const busy = free < 90 || load > cpus().length;
  return busy ? `${said}\nBUSY: times are too long and too far apart; bytes and counts are not touched.` : said;
}
