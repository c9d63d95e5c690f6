import { homedir } from 'node:os';
import { defaultCacheFolder } from '../../src/neo4j/default-cache-folder.ts';
import { startManagedNeo4j } from '../../src/neo4j/start-managed-neo4j.ts';
import type { ManagedNeo4j } from '../../src/neo4j/start-managed-neo4j.ts';

/** Of a server that lives for one file of tests, the second compiler of Java costs more than it gives: a third of all time. */
const environment = { ...process.env, JDK_JAVA_OPTIONS: [process.env['JDK_JAVA_OPTIONS'] ?? '', '-XX:TieredStopAtLevel=1'].join(' ').trim() };

/** A real Neo4j for tests, on the store in the folder. */
export function startTestNeo4j(dataFolder: string, onProgress: (message: string) => void = () => undefined): Promise<ManagedNeo4j> {
  return startManagedNeo4j({
    dataFolder, onProgress, environment,
    cacheFolder: defaultCacheFolder({ environment: process.env, homeFolder: homedir(), platform: process.platform }),
    javaHome: process.env['JAVA_HOME'],
    archiveAfterMilliseconds: null,
  });
}
