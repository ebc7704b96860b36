type Seldom = typeof import('./seldom');

let there: Seldom | undefined;

/** The verbs that most visits do without, fetched once. Rejects where they do not load. */
export const seldom = async (): Promise<Seldom> => (there ??= await import('./seldom'));

/** Calls one of them: within the press, where they are there already. */
export const whenThere = <T>(call: (verbs: Seldom) => Promise<T>): Promise<T> =>
  there ? call(there) : seldom().then(call);
