import type { Refusal } from '~/stores/shelf';

/**
 * How a change of the lock went. `half`: the second copy could not be reached. When a lock is set, it is still readable
 * there; when a lock is taken off, it stays on. `changed`: another page changed the lock meanwhile.
 */
export type Locking = 'done' | 'half' | 'wrong' | 'changed' | Refusal;
