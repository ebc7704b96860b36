/**
 * Many pages ask for the same lists. Each is put together once for a whole build; while writing, each time anew, as the
 * articles change. Whoever asks leaves a list as it is.
 */
export function once<T>(find: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined;
  return () => (found = import.meta.env.DEV ? find() : (found ?? find()));
}
