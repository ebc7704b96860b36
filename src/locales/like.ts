/** Fields that hold an id, not words: it is kept in every record, whatever language a page speaks. */
type Id = 'value' | 'where' | 'how';

/**
 * The shape of a table of words in another language: the same names, the same rows, functions with the same parameters.
 * Words may be any words; an id stays what it is. A row that is missing, or one too many, is a type error.
 *
 *     export const TEXT: Like<typeof English.TEXT> = { … };
 */
export type Like<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Like<Said>
    : T extends ReadonlyMap<unknown, unknown>
      ? T
      : T extends object
        ? { [Name in keyof T]: Name extends Id ? T[Name] : Like<T[Name]> }
        : T;
