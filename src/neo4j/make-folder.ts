import { accessSync, chmodSync, constants, mkdirSync } from 'node:fs';
import { ManagedNeo4jError } from './managed-neo4j-error.ts';

/** Makes a folder that we can write to; `onlyOurs` keeps everybody else out of it. */
export function makeFolder(path: string, { onlyOurs = false } = {}): void {
  try {
    mkdirSync(path, { recursive: true });
    if (onlyOurs) chmodSync(path, 0o700);
    accessSync(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new ManagedNeo4jError('FOLDER_NOT_WRITABLE', `The folder ${path} cannot be written to (${why}). Make it writable for this user, or choose another one.`, { cause: error });
  }
}
