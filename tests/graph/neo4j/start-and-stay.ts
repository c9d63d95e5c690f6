import { startManagedNeo4j } from '../../../src/neo4j/start-managed-neo4j.ts';

/** Starts a managed Neo4j, prints the id of its process, and stays until it is killed. */
const [dataFolder, cacheFolder] = process.argv.slice(2) as [string, string];
const neo4j = await startManagedNeo4j({ dataFolder, cacheFolder, javaHome: process.env['JAVA_HOME'], onProgress: () => undefined, archiveAfterMilliseconds: null });
console.log(neo4j.pid);
