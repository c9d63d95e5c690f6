import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const markerOf = (homeFolder: string): string => join(homeFolder, 'store-unfinished');
const storeOf = (homeFolder: string): string => join(homeFolder, 'data');

/**
 * A Neo4j that is ended while it creates its store can leave one that never starts again. So the creation is marked until the
 * first answer, and a store found with the mark is thrown away: nobody was ever given its address, so it holds nothing.
 */
export function prepareStore(homeFolder: string): void {
  if (existsSync(markerOf(homeFolder))) rmSync(storeOf(homeFolder), { recursive: true, force: true });
  if (existsSync(storeOf(homeFolder))) return;
  mkdirSync(homeFolder, { recursive: true });
  writeFileSync(markerOf(homeFolder), '');
}

/** The store is whole from now on. */
export function finishStore(homeFolder: string): void {
  rmSync(markerOf(homeFolder), { force: true });
}
