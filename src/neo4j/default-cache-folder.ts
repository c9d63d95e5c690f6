import { join } from 'node:path';

export interface CacheFolderInput {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly homeFolder: string;
  readonly platform: NodeJS.Platform;
}

/** The variable that overrides where the fetched Neo4j is kept. */
export const cacheFolderVariable = 'CHIP_EXPORT_CONTROLS_CACHE';

/** Where the fetched Neo4j is kept between runs: as the variable says, else in the user's cache folder (XDG Base Directory, on a Mac ~/Library/Caches). */
export function defaultCacheFolder({ environment, homeFolder, platform }: CacheFolderInput): string {
  const chosen = environment[cacheFolderVariable];
  if (chosen) return chosen;
  const { XDG_CACHE_HOME: xdgCache } = environment;
  const userCache = xdgCache?.startsWith('/') ? xdgCache : join(homeFolder, ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']));
  return join(userCache, 'chip-export-controls');
}
