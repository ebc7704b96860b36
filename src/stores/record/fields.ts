const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** An entry with some fields changed; those left empty are left out. Zero is an answer. */
export const filled = (entry: object, fields: object) =>
  Object.fromEntries(
    Object.entries({ ...entry, ...fields }).filter(([name, value]) => !(name in fields && isEmpty(value))),
  );
