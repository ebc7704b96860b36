import type { Marker } from '~/stores/marker';
import type { Shelf } from '~/stores/shelf';
import type { Snapshots } from '~/stores/snapshots';
import type { Vault } from '~/stores/vault';

/** Everything the record needs from the outside world. */
export interface Seam {
  device: Shelf;
  visit: Shelf;
  vault: Vault;
  /** The second copy of unfinished words, by key. */
  drafts: Vault;
  snapshots: Snapshots;
  marker: Marker;
  now(): Date;
  newId(): string;
  /** Asks the browser not to clear what is kept here. */
  askToStay(): unknown;
  /** Lets go of the pages that are kept for reading without a connection: they tell what somebody read. */
  forgetPages(): Promise<unknown>;
  /** Tells the other open pages that everything was erased. */
  tellErased(): void;
  /** Tells the other open pages to lock. */
  tellLocked(): void;
}
