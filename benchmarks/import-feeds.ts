import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGraphClient } from '../src/neo4j/graph-client.ts';
import { startManagedNeo4j } from '../src/neo4j/start-managed-neo4j.ts';
import { seedGraph } from '../src/seeding/seed-graph.ts';
import { readConfig } from '../src/server/config.ts';
import { reportAgainstGoals } from './goals.ts';
import { importCommand } from './import-command.ts';

/** Every feed that comes with the project into an empty graph, the seed first, by the commands; and the same feeds once more. */
export async function importFeeds(): Promise<boolean> {
  const { managedDatabase, seedFolder } = readConfig();
  const dataFolder = mkdtempSync(join(tmpdir(), 'chip-export-controls-bench-'));
  const neo4j = await startManagedNeo4j({ ...managedDatabase, dataFolder, archiveAfterMilliseconds: null, onProgress: (message) => process.stdout.write(`${message}\n`) });
  const client = createGraphClient(neo4j.connection);
  const { uri, user, password, database } = neo4j.connection;
  const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  try {
    const begun = performance.now();
    await seedGraph(seedFolder, client);
    const seeding = (performance.now() - begun) / 1000;
    const first = await importing(environment);
    const [[listings]] = await client.read({ text: 'MATCH (l:Listing) RETURN toString(count(l))', parameters: {} }) as [[string]];
    const [[models]] = await client.read({ text: 'MATCH (m:Model) RETURN toString(count(m))', parameters: {} }) as [[string]];
    const again = await importing(environment);
    process.stdout.write('import-feeds (a process of its own each time, its start counted)\n');
    return await reportAgainstGoals('import-feeds', { listings: Number(listings), models: Number(models), seconds: seeding + first.seconds, againSeconds: again.seconds, processMB: Math.max(first.peakMB, again.peakMB), writtenAgain: again.wroteNothing ? 0 : 1 });
  } finally {
    await client.close();
    await neo4j.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function importing(environment: NodeJS.ProcessEnv): Promise<{ readonly seconds: number; readonly peakMB: number; readonly wroteNothing: boolean }> {
  const begun = performance.now();
  const child = spawn(process.execPath, importCommand('--all'), { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
  let [said, peakMB] = ['', 0];
  child.stdout.on('data', (chunk: Buffer) => { said += chunk.toString('utf8'); });
  const watch = setInterval(() => { peakMB = Math.max(peakMB, peakOf(child.pid)); }, 100);
  const [code] = await once(child, 'exit') as [number];
  clearInterval(watch);
  if (code !== 0) throw new Error(`the import ended with ${code}: ${said}`);
  return { seconds: (performance.now() - begun) / 1000, peakMB, wroteNothing: said.split('nothing was written').length === 3 };
}

/** The most resident memory that a process has had so far; 0 where the system does not tell. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}
