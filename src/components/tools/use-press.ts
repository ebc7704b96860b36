import { inWords } from '~/components/record/in-words';
import { sayOutcome } from '~/components/record/text';
import { useOnce } from '~/components/record/use-once';
import type { ToolState } from '~/components/record/use-tool';
import type { Fields, Kind } from '~/core/record/entry';

/** Verbs that change the record with one press, and say how it went: `words` when it is kept. */
export function usePress({ record, from, done }: ToolState) {
  const once = useOnce();
  /** Changes fields of an entry. */
  const change = (id: string, fields: object, words: string) =>
    once(async () => {
      const outcome = await record?.edit(id, fields);
      if (record && outcome) done(outcome.ok ? words : sayOutcome(outcome, record.$view.get()));
    });
  /** Writes an entry that needs no form. */
  const add = <K extends Kind>(kind: K, fields: Fields[K], words: string) =>
    once(async () => {
      if (!record) return;
      const { id, saved } = record.add(kind, fields, from);
      const said = inWords(saved, record);
      if (!record.$view.get().items.has(id)) return done(await said);
      done(
        words,
        said.then((kept) => `${words} ${kept}`),
      );
      await saved;
    });
  return { change, add };
}
