import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArchiveInBackground } from '../../src/neo4j/archive-training.ts';
import type { BackgroundWork } from '../../src/neo4j/archive-training.ts';
import { classDataArchive } from '../../src/neo4j/class-data-archive.ts';
import type { Neo4jConnection } from '../../src/neo4j/connection.ts';
import { defaultCacheFolder } from '../../src/neo4j/default-cache-folder.ts';
import { fetchNeo4j } from '../../src/neo4j/fetch-neo4j.ts';
import { findJava } from '../../src/neo4j/java.ts';
import { startManagedNeo4j } from '../../src/neo4j/start-managed-neo4j.ts';
import type { ManagedNeo4j, ManagedNeo4jOptions } from '../../src/neo4j/start-managed-neo4j.ts';

/** Of a server that lives for some tests, the second compiler of Java costs more than it gives: a third of all time. */
export const testEnvironment = { ...process.env, JDK_JAVA_OPTIONS: [process.env['JDK_JAVA_OPTIONS'] ?? '', '-XX:TieredStopAtLevel=1'].join(' ').trim() };

const options = {
  cacheFolder: defaultCacheFolder({ environment: process.env, homeFolder: homedir(), platform: process.platform }),
  environment: testEnvironment,
  javaHome: process.env['JAVA_HOME'],
  onProgress: () => undefined,
} as const;

type Given = Partial<Pick<ManagedNeo4jOptions, 'onProgress' | 'environment'>>;

/** A real Neo4j for tests, on the store in the folder. */
export function startTestNeo4j(dataFolder: string, given: Given = {}): Promise<ManagedNeo4j> {
  return startManagedNeo4j({ ...options, dataFolder, archiveAfterMilliseconds: null, ...given });
}

/** Begins to make the archive of classes with which such servers start two seconds sooner, if there is none yet. */
export async function trainArchive(): Promise<BackgroundWork | null> {
  const [java, jars] = [await findJava(options), await fetchNeo4j(options)];
  const { path, flags } = classDataArchive(options.cacheFolder, java, jars);
  return flags.length > 0 ? null : writeArchiveInBackground({ path, java, jars, environment: testEnvironment, afterMilliseconds: 0 });
}

export interface TemporaryNeo4j {
  readonly connection: Required<Neo4jConnection>;
  /** Ends it and removes all that it held. */
  stop(): Promise<void>;
}

/** A real Neo4j for tests, on a store that is new and goes with it. */
export async function startTemporaryNeo4j(given: Given = {}): Promise<TemporaryNeo4j> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'chip-export-controls-test-'));
  const neo4j = await startTestNeo4j(dataFolder, given);
  return {
    connection: neo4j.connection,
    async stop() {
      await neo4j.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
