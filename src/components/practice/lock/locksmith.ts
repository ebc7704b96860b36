import { allowBeside } from '~/beside';
import type { Unlocked } from './age';

/** A text to lock, or a file to open. */
export type Job = { text: string; passphrase: string } | { file: Uint8Array; passphrase: string };

export type Answer =
  Unlocked | { ok: true; file: Uint8Array<ArrayBuffer> } | { ok: false; why: 'failed' | 'cancelled' };

/** One piece of work, done beside the page. */
export interface Task {
  /** Never fails: a worker that does not load or breaks down answers `failed`. */
  answer: Promise<Answer>;
  cancel: () => void;
}

/** Starts the work. The code for it is asked for only now. */
export function start(job: Job): Task {
  let end: (answer: Answer) => void = () => undefined;
  const answer = new Promise<Answer>((resolve) => (end = resolve));
  const cancel = () => end({ ok: false, why: 'cancelled' });
  try {
    allowBeside();
    const worker = new Worker(new URL('./age.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => end(data);
    worker.onerror = () => end({ ok: false, why: 'failed' });
    void answer.then(() => worker.terminate());
    worker.postMessage(job);
  } catch {
    end({ ok: false, why: 'failed' });
  }
  return { answer, cancel };
}
