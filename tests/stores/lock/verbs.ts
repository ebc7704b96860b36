import { afterEach, beforeEach, expect, vi } from 'vitest';
import { parseLock, type Lock } from '~/core/lock/lock';
import { writeDraft } from '~/stores/drafts';
import { LOCK } from '~/stores/keys';
import { aStartedRecord, type aRecord } from '../faulty';

/** The clock says that a guess takes long, so that the work is not raised above the least. */
export function quickGuesses() {
  let clock = 0;
  beforeEach(() => void vi.spyOn(performance, 'now').mockImplementation(() => (clock += 1000)));
  afterEach(() => void vi.restoreAllMocks());
}

export type Store = ReturnType<typeof aRecord>;

export const WORDS = 'correct horse battery';
export const CANARY = 'canary';

export const texts = ({ $view }: Store) => $view.get().entries.map((entry) => 'text' in entry && entry.text);
export const log = async (record: Store, text: string) => record.add('win', { text, how: 'did' }).saved;
export const lockOf = ({ device }: Store) => parseLock(device.content()[LOCK]) as Lock | undefined;

/** Everything that stands on the device, in any form. */
export async function atRest({ device, vault, drafts, snapshots }: Store): Promise<string> {
  const states = await Promise.all((await snapshots.list()).map((one) => snapshots.texts(one)));
  return JSON.stringify([device.content(), [...vault.rows], [...drafts.rows], states]);
}

export async function setLock(record: Store, passphrase = WORDS) {
  const locksmith = await record.locksmith();
  return (await locksmith.newLock(passphrase)).confirm(passphrase);
}

/** The next page of the same browser. */
export const reloaded = ({ device, vault, drafts, snapshots }: Store, over = {}) =>
  aStartedRecord({ device, vault, drafts, snapshots, newId: () => crypto.randomUUID(), ...over });

export const unlock = async (record: Store, passphrase = WORDS) => (await record.locksmith()).unlock(passphrase);

/** A record with two wins, a draft and an earlier state, locked. */
export async function aLockedRecord() {
  const record = await aStartedRecord();
  await log(record, `${CANARY} one`);
  await log(record, `${CANARY} two`);
  writeDraft(record, 'x', { text: `${CANARY} draft` });
  await record.snapshots.take('daily', '2026-11-21T08:00:00.000Z', [`{"text":"${CANARY}"}`]);
  expect(await setLock(record)).toBe('done');
  return record;
}
