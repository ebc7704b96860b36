/** Figures drawn from repeated measurements. */

/** The value below which a share (0 to 100) of the samples lies, by nearest rank: of ten samples, p95 is the largest. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? NaN;
}

/** The middle value; of an even number of samples, the mean of the two in the middle. */
export const median = (samples: readonly number[]) =>
  (percentile(samples, 50) + percentile(samples, samples.length % 2 ? 50 : 50 + 100 / samples.length)) / 2;

export const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** From the smallest to the largest, as text. */
export const spread = (samples: readonly number[], digits = 0) =>
  `${Math.min(...samples).toFixed(digits)}–${Math.max(...samples).toFixed(digits)}`;
