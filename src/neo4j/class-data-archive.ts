import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Java } from './java.ts';
import { javaFlags } from './java-arguments.ts';
import { takeProcessLock } from './process-lock.ts';

/** A whole archive has about 100 MB; one that a failed boot left behind, some 8 MB, helps nobody. */
const smallestUseful = 40e6;

export interface ClassDataArchive {
  readonly path: string;
  /** Flags that make a JVM use the archive; none while there is no useful one. */
  readonly flags: readonly string[];
}

/** The archive of loaded classes that lets this Java start this Neo4j two seconds sooner. It is bound to the build of Java, the flags and the class path. */
export function classDataArchive(cacheFolder: string, java: Java, jars: readonly string[]): ClassDataArchive {
  const key = createHash('sha256').update(JSON.stringify([java.command, java.build, javaFlags, jars])).digest('hex').slice(0, 16);
  const path = join(cacheFolder, 'class-data', `${key}.jsa`);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) return { path, flags: [] };
  if (size < smallestUseful) {
    rmSync(path, { force: true });
    return { path, flags: [] };
  }
  // "auto": an archive that does not fit after all is passed over, not an error.
  return { path, flags: ['-Xshare:auto', `-XX:SharedArchiveFile=${path}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'] };
}

/**
 * Has an archive written by `train`, which runs a Neo4j of its own with the flags it is given, and keeps it if it is useful.
 * Of several processes one does it; the others go without.
 */
export async function writeClassDataArchive(path: string, train: (archiveFlags: readonly string[], folder: string) => Promise<void>): Promise<void> {
  const parent = join(path, '..');
  mkdirSync(parent, { recursive: true });
  const attempt = takeProcessLock(`${path}.lock`);
  if (!('lock' in attempt)) return;
  const folder = `${path}.training-${randomUUID()}`;
  try {
    // Only the holder of the lock comes here, so an earlier training folder is what a killed process left.
    for (const name of readdirSync(parent)) if (join(parent, name).startsWith(`${path}.training-`)) rmSync(join(parent, name), { recursive: true, force: true });
    mkdirSync(folder);
    const draft = join(folder, 'draft.jsa');
    await train([`-XX:ArchiveClassesAtExit=${draft}`], folder);
    if ((statSync(draft, { throwIfNoEntry: false })?.size ?? 0) < smallestUseful) return;
    renameSync(draft, path);
    removeOldest(parent);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    attempt.lock.release();
  }
}

/** An update of Java leaves an archive that nobody uses any more; a machine with several Javas has several in use. */
function removeOldest(folder: string): void {
  const archives = readdirSync(folder).filter((name) => name.endsWith('.jsa')).map((name) => join(folder, name));
  const newestFirst = archives.sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  for (const archive of newestFirst.slice(3)) rmSync(archive, { force: true });
}
