import { lock, unlock } from './age';
import type { Answer, Job } from './locksmith';

/** Making a key out of a passphrase takes seconds by design. Here it holds up nobody’s page. */
addEventListener('message', async ({ data }: MessageEvent<Job>) => {
  postMessage(await answerTo(data));
});

async function answerTo(job: Job): Promise<Answer> {
  try {
    if ('file' in job) return await unlock(job.file, job.passphrase);
    return { ok: true, file: await lock(job.text, job.passphrase) };
  } catch {
    return { ok: false, why: 'failed' };
  }
}
