import { formatMistakes } from './mistake.ts';
import type { Mistake } from './mistake.ts';

/** The seed can't be loaded as it is; holds every mistake, and its message prints them all. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  readonly code = 'INVALID_SEED';

  constructor(readonly mistakes: readonly Mistake[]) {
    super(`the seed has ${mistakes.length === 1 ? 'one mistake' : `${mistakes.length} mistakes`}; nothing was loaded:\n${formatMistakes(mistakes)}`);
  }
}
