/** However many things there are, this many are held in memory. */
const FEW = 8;

/** Does something with each of many things, a few at a time. The answers come in the order of the things. */
export async function fewAtOnce<Thing, Done>(things: Thing[], what: (thing: Thing) => Promise<Done>): Promise<Done[]> {
  const done: Done[] = [];
  for (let i = 0; i < things.length; i += FEW) done.push(...(await Promise.all(things.slice(i, i + FEW).map(what))));
  return done;
}
