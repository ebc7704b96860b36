import fc from 'fast-check';
import { afterEach, beforeEach, it, vi } from 'vitest';
import { aLockableWorld, anAction } from './model';

const SEQUENCES = Number(process.env.SEQUENCES ?? 200);

// The work of a guess is tested elsewhere; here there are thousands.
beforeEach(() => {
  const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((how, ...rest) =>
    derive({ ...(how as Pbkdf2Params), iterations: 1 }, ...rest),
  );
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 1000));
});
afterEach(() => void vi.restoreAllMocks());

it(
  'nothing that was said to be kept is lost under a lock, and nothing is readable there',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAction, { maxLength: 30, size: 'max' }), (actions) => aLockableWorld().run(actions)),
      { numRuns: SEQUENCES, ...(process.env.SEQUENCES ? {} : { seed: 1 }) },
    );
  },
  SEQUENCES * 1000,
);
