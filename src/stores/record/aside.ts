import { idFrom } from '~/core/record/canonical';
import { asideKey } from '~/stores/keys';
import { asideOn } from '~/stores/reading';
import { orElse, type Shelf } from '~/stores/shelf';
import type { Change } from '~/stores/writing';
import type { State } from './state';

/** What sets texts aside on a shelf, each once. Another text that was set aside before is never replaced. */
export function asideChanges(to: Shelf, texts: readonly string[]): Change[] {
  const here = new Set(asideOn(to));
  return [...new Set(texts)]
    .filter((raw) => !here.has(raw))
    .map((raw) => {
      const key = asideKey(idFrom(raw));
      const taken = orElse(() => to.get(key), '') !== null;
      return { shelf: to, key: taken ? `${key}:${idFrom(raw)}` : key, text: raw };
    });
}

/** What was set aside, and what could not even be moved. */
export function allAside({ shelves, found }: State): string[] {
  const unmoved = Object.values(found).flatMap(({ damaged }) => [...damaged.values()]);
  return [...new Set([...Object.values(shelves).flatMap(asideOn), ...unmoved])];
}
