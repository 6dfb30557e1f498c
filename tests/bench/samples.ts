/** What one variant gave, round by round. */
export type Samples = number[];

export const sorted = (samples: Samples) => [...samples].sort((a, b) => a - b);

/** The value that this share of the samples does not exceed, interpolated. */
export function quantile(samples: Samples, share: number): number {
  const all = sorted(samples);
  const at = (all.length - 1) * share;
  const low = all[Math.floor(at)] ?? Number.NaN;
  const high = all[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (samples: Samples) => quantile(samples, 0.5);

/**
 * Measures all variants in every round, beginning with another one each time, so that other work of the machine
 * slows all of them alike. One round goes ahead unmeasured.
 * @param variants name → takes one sample: values by the name of what was measured
 * @returns measure → variant → samples
 */
export async function alternate<V extends string, M extends string>(
  rounds: number,
  variants: Record<V, () => Promise<Record<M, number>>>,
): Promise<Record<M, Record<V, Samples>>> {
  const names = Object.keys(variants) as V[];
  const all = {} as Record<M, Record<V, Samples>>;
  for (let round = -1; round < rounds; round++) {
    for (let i = 0; i < names.length; i++) {
      const variant = names[(i + round + 1) % names.length] as V;
      const sample = await variants[variant]();
      if (round < 0) continue;
      for (const [measure, value] of Object.entries(sample) as [M, number][]) {
        all[measure] ??= {} as Record<V, Samples>;
        all[measure][variant] ??= [];
        all[measure][variant].push(value);
      }
    }
    process.stderr.write('.');
  }
  return all;
}
