import type { Vintage } from '../folding/vintage.ts';

/** The database keeps a vintage of which the entries can't be read: something else wrote it, or another version of the project in a form that this one does not know. */
export class UnreadableVintageError extends Error {
  override readonly name = 'UnreadableVintageError';
  readonly code = 'UNREADABLE_VINTAGE';

  constructor({ feed, day }: Pick<Vintage, 'feed' | 'day'>, why: string) {
    super(`The database keeps a vintage that can't be read: ${feed} of ${day} (${why}). Nothing was changed. `
      + `Import it again, which puts a new copy in its place: npm run import -- ${feed}, with --file PATH --vintage ${day} unless it is the copy that comes with the project. Where its file is gone, or several can't be read, load into an empty database.`);
  }
}
