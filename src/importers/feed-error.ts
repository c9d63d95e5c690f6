import { formatMistakes } from '../seeding/mistake.ts';
import type { Mistake } from '../seeding/mistake.ts';
import { shown } from './shown.ts';

/** A file of a feed can't be imported as it is; holds every reason, and its message prints them all. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code = 'INVALID_FEED';

  constructor(readonly mistakes: readonly Mistake[]) {
    super(`the file is refused as a whole; nothing was changed:\n${shown(formatMistakes(mistakes))}`);
  }
}

/** The usual case: one reason. */
export const refusal = (file: string, line: number | undefined, what: string, whatToDo: string): FeedError =>
  new FeedError([{ file, ...(line === undefined ? {} : { line }), what, whatToDo }]);
