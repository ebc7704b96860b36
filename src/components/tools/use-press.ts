import { inWords } from '~/components/record/in-words';
import { sayOutcome } from '~/components/record/in-words';
import { useOnce } from '~/components/record/use-once';
import type { ToolState } from '~/components/record/use-tool';
import type { Fields, Kind } from '~/core/record/entry';

/** The fields of an entry that change. */
type Edit = readonly [id: string, fields: object];

/** Verbs that change the record with one press, and say how it went: `words` when it is kept. */
export function usePress({ record, from, done }: ToolState) {
  const once = useOnce();
  /** Changes fields of entries, one entry after the other. */
  const changeAll = (edits: readonly Edit[], words: string, onKept?: () => void) =>
    once(async () => {
      if (!record) return;
      for (const edit of edits) {
        const outcome = await record.edit(...edit);
        if (!outcome.ok) return done(sayOutcome(outcome, record.$view.get()));
      }
      onKept?.();
      done(words);
    });
  const change = (id: string, fields: object, words: string) => changeAll([[id, fields]], words);
  /** Writes an entry that needs no form. */
  const add = <K extends Kind>(kind: K, fields: Fields[K], words: string, onShown?: () => void) =>
    once(async () => {
      if (!record) return;
      const { id, saved } = record.add(kind, fields, from);
      const said = inWords(saved, record);
      if (!record.$view.get().items.has(id)) return done(await said);
      done(
        words,
        said.then((kept) => `${words} ${kept}`),
      );
      onShown?.();
      await saved;
    });
  return { change, changeAll, add };
}
