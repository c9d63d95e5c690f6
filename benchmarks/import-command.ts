import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/server/project-root.ts';

/** What `npm run import` runs, as arguments of Node: measured is what a user has. */
export function importCommand(...its: readonly string[]): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as { readonly scripts: { readonly import: string } };
  return [...scripts.import.split(' ').slice(1), ...its];
}
