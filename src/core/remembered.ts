/** The same function, which works out what it says of a thing once, and says it again for as long as the thing is there. */
export function remembered<Thing extends object, Said>(say: (thing: Thing) => Said): (thing: Thing) => Said {
  const said = new WeakMap<Thing, Said>();
  return (thing) => {
    if (!said.has(thing)) said.set(thing, say(thing));
    return said.get(thing)!;
  };
}
