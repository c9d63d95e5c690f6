import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export function passwordFile(dataFolder: string): string {
  return join(dataFolder, 'neo4j-password');
}

/** The password of the managed Neo4j: generated once, kept where only this user can read it, and safely on disk before the database learns it. */
export function managedPassword(dataFolder: string): string {
  const path = passwordFile(dataFolder);
  const kept = read(path);
  if (kept) {
    chmodSync(path, 0o600);
    return kept;
  }
  const password = randomBytes(24).toString('base64url');
  const draft = `${path}.${randomUUID()}`;
  const file = openSync(draft, 'wx', 0o600);
  writeSync(file, `${password}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, path);
  return password;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim() || null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
