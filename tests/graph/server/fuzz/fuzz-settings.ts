/* oxlint-disable node/no-process-env */

/** `FUZZ_SEED` and `FUZZ_OPERATIONS` make another run, or a longer one. The time allowed grows with it. */
export function fuzzSettings(): { readonly seed: number; readonly count: number; readonly patience: number } {
  const [seed, count] = [Number(process.env['FUZZ_SEED'] ?? 20_231_017), Number(process.env['FUZZ_OPERATIONS'] ?? 10_000)];
  return { seed, count, patience: 300_000 + count * 60 };
}
