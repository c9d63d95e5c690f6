import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Neo4jConnection } from '../../src/neo4j/connection.ts';
import { defaultCacheFolder } from '../../src/neo4j/default-cache-folder.ts';
import { startManagedNeo4j } from '../../src/neo4j/start-managed-neo4j.ts';
import type { ManagedNeo4j, ManagedNeo4jOptions } from '../../src/neo4j/start-managed-neo4j.ts';

/** Of a server that lives for some tests, the second compiler of Java costs more than it gives: a third of all time. */
export const testEnvironment = { ...process.env, JDK_JAVA_OPTIONS: [process.env['JDK_JAVA_OPTIONS'] ?? '', '-XX:TieredStopAtLevel=1'].join(' ').trim() };

type TestNeo4jOptions = Partial<Pick<ManagedNeo4jOptions, 'onProgress' | 'archiveAfterMilliseconds'>>;

/** A real Neo4j for tests, on the store in the folder. */
export function startTestNeo4j(dataFolder: string, options: TestNeo4jOptions = {}): Promise<ManagedNeo4j> {
  return startManagedNeo4j({
    dataFolder,
    environment: testEnvironment,
    cacheFolder: defaultCacheFolder({ environment: process.env, homeFolder: homedir(), platform: process.platform }),
    javaHome: process.env['JAVA_HOME'],
    onProgress: () => undefined,
    archiveAfterMilliseconds: null,
    ...options,
  });
}

export interface TemporaryNeo4j {
  readonly connection: Required<Neo4jConnection>;
  /** Ends it and removes all that it held. */
  stop(): Promise<void>;
}

/** A real Neo4j for tests, on a store that is new and goes with it. */
export async function startTemporaryNeo4j(options: TestNeo4jOptions = {}): Promise<TemporaryNeo4j> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'chip-export-controls-test-'));
  const neo4j = await startTestNeo4j(dataFolder, options);
  return {
    connection: neo4j.connection,
    async stop() {
      await neo4j.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
