/** A file that is refused as a whole: nothing of it is taken. Says what is wrong, where, and what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(readonly file: string, readonly reasons: readonly string[]) {
    super(`${file} was refused, and nothing was changed:\n${reasons.map((reason) => `  ${reason}`).join('\n')}`);
  }
}
