import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { invariant } from '../domain/invariant.ts';

/** The folder that holds package.json, `seed/` and `schema.graphql`, whether this runs from the sources or from `dist/`. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    invariant(dirname(folder) !== folder, 'no package.json above the running program');
    folder = dirname(folder);
  }
  return folder;
}
