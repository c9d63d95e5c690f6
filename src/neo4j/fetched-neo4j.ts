import { closeSync, openSync, readFileSync, readSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { neo4jRelease } from './neo4j-release.ts';

/** Name of each jar and its size in bytes, written as the last step of fetching. */
type Manifest = Readonly<Record<string, number>>;

const manifestName = 'complete.json';

export function releaseFolder(cacheFolder: string): string {
  return join(cacheFolder, `neo4j-${neo4jRelease}`);
}

export function jarFolder(folder: string): string {
  return join(folder, 'lib');
}

/** Notes what a fetch brought, once every file in it is a whole archive that holds Neo4j; else says what is wrong with it. */
export function sealFetched(folder: string): string | null {
  const sizes = jarSizes(folder);
  const missing = [`neo4j-server-${neo4jRelease}.jar`, `neo4j-${neo4jRelease}.jar`, `neo4j-bolt-${neo4jRelease}.jar`].filter((jar) => !(jar in sizes));
  if (missing.length > 0) return `${missing.join(', ')} did not come`;
  const broken = Object.keys(sizes).filter((jar) => !isWholeArchive(join(jarFolder(folder), jar)));
  if (broken.length > 0) return `${broken.join(', ')} came in part only`;
  writeFileSync(join(folder, manifestName), JSON.stringify(sizes, null, 1));
  return null;
}

/** The jars of a complete fetch in a fixed order, or null when the folder lacks any of what was fetched. */
export function fetchedJars(folder: string): readonly string[] | null {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, manifestName), 'utf8')) as Manifest;
    const names = Object.keys(manifest).sort();
    const sizes = jarSizes(folder);
    return names.length > 0 && names.every((name) => sizes[name] === manifest[name]) ? names.map((name) => join(jarFolder(folder), name)) : null;
  } catch {
    return null;
  }
}

/** How much of the release is in the folder so far. */
export function countFetched(folder: string): { readonly jars: number; readonly megabytes: number } {
  try {
    const sizes = Object.values(jarSizes(folder));
    return { jars: sizes.length, megabytes: Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e6) };
  } catch {
    return { jars: 0, megabytes: 0 };
  }
}

function jarSizes(folder: string): Manifest {
  const jars = readdirSync(jarFolder(folder)).filter((name) => name.endsWith('.jar'));
  return Object.fromEntries(jars.map((name) => [name, statSync(join(jarFolder(folder), name)).size]));
}

/** A zip archive ends in its directory, so one that was cut off lacks it (jars carry no trailing comment). */
function isWholeArchive(path: string): boolean {
  const directoryEnd = Buffer.from('PK\u0005\u0006', 'latin1');
  const tail = Buffer.alloc(1024);
  const file = openSync(path, 'r');
  try {
    const { size } = statSync(path);
    const read = readSync(file, tail, 0, tail.length, Math.max(0, size - tail.length));
    return tail.subarray(0, read).includes(directoryEnd);
  } finally {
    closeSync(file);
  }
}
