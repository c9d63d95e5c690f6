import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { defaultCacheFolder } from '../../../src/neo4j/default-cache-folder.ts';
import { createGraphClient } from '../../../src/neo4j/graph-client.ts';
import { keepNeo4jRunning } from '../../../src/neo4j/keep-neo4j-running.ts';
import { passwordFile } from '../../../src/neo4j/managed-password.ts';
import { identityOf, isRunning } from '../../../src/neo4j/process-identity.ts';
import { startManagedNeo4j } from '../../../src/neo4j/start-managed-neo4j.ts';
import type { ManagedNeo4j, ManagedNeo4jOptions } from '../../../src/neo4j/start-managed-neo4j.ts';
import { testEnvironment } from '../test-neo4j.ts';

const starterFile = join(dirname(fileURLToPath(import.meta.url)), 'start-and-stay.ts');
const cacheFolder = defaultCacheFolder({ environment: process.env, homeFolder: homedir(), platform: process.platform });

/** Each test goes on with the data folder as the one before left it. */
describe('a managed Neo4j', () => {
  const told: string[] = [];
  let dataFolder: string;
  beforeAll(() => (dataFolder = mkdtempSync(join(tmpdir(), 'chip-export-controls-managed-'))));
  afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));
  const options = (): ManagedNeo4jOptions => ({
    dataFolder, cacheFolder, onProgress: (message) => told.push(message), javaHome: process.env['JAVA_HOME'], environment: testEnvironment, archiveAfterMilliseconds: null,
  });

  it('leaves no database behind when the process that started it is killed', async () => {
    const starter = spawn(process.execPath, ['--import', 'tsx', starterFile, dataFolder, cacheFolder], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...testEnvironment, NODE_OPTIONS: '' } });
    const [line] = (await once(starter.stdout, 'data')) as [Buffer];
    const database = identityOf(Number(line));
    expect(isRunning(database)).toBe(true);
    starter.kill('SIGKILL');
    await once(starter, 'exit');
    while (isRunning(database)) await sleep(20);
    expect(isRunning(database)).toBe(false);
    expect(readdirSync(dataFolder)).toContain('neo4j.lock');
  });

  it('starts on what a killed process left, comes back from a crash with all that was committed, and stops in order', async () => {
    const started: ManagedNeo4j[] = [];
    const kept = await keepNeo4jRunning(options(), async (given) => {
      const neo4j = await startManagedNeo4j(given);
      started.push(neo4j);
      return neo4j;
    });
    const graph = createGraphClient(kept.connection);
    try {
      await graph.write((run) => run({ text: 'CREATE (:Kept {id: $id})', parameters: { id: 'kept' } }));
      expect(statSync(passwordFile(dataFolder)).mode & 0o777).toBe(0o600);
      expect(statSync(dataFolder).mode & 0o777).toBe(0o700);

      await expect(startManagedNeo4j(options())).rejects.toMatchObject({
        problem: 'DATA_FOLDER_IN_USE',
        message: `Process ${process.pid} runs a Neo4j in ${dataFolder}. Stop that process, or start this one with another data folder, or set NEO4J_URI to a Neo4j that both can use.`,
      });

      const inFlight = graph.read({ text: 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN max(a * b)', parameters: {} });
      const lost = expect(inFlight).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
      await sleep(200);
      process.kill(kept.pid() as number, 'SIGKILL');
      await lost;
      await expect(graph.ping()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });

      while (kept.pid() === null || (await graph.ping().then(() => false, () => true))) await sleep(100);
      await expect(graph.read({ text: 'MATCH (n:Kept) RETURN n.id', parameters: {} })).resolves.toEqual([['kept']]);
      expect(told).toContain('Neo4j ended by itself (SIGKILL); starting it again');
    } finally {
      await graph.close();
      const database = kept.pid();
      await kept.stop();
      expect(isRunning(identityOf(database as number))).toBe(false);
      // Asked to end, it ended by itself: nobody had to kill it after ten seconds.
      expect(await started.at(-1)?.exited).toEqual({ code: 0, signal: null });
      expect(readFileSync(join(dataFolder, 'neo4j', 'logs', 'neo4j.log'), 'utf8').trimEnd()).toMatch(/ Stopped\.$/);
    }
    expect(readdirSync(dataFolder).sort()).toEqual(['neo4j', 'neo4j-password']);
  });

  it('says that the password kept beside the store is not the one of the store, and stops', async () => {
    const right = readFileSync(passwordFile(dataFolder), 'utf8');
    writeFileSync(passwordFile(dataFolder), 'another password');
    await expect(startManagedNeo4j(options())).rejects.toMatchObject({
      problem: 'PASSWORD_REFUSED',
      message: `The Neo4j in ${join(dataFolder, 'neo4j')} refuses the password kept beside it (neo4j-password). Put the right one back, or remove the data folder: the next start builds the graph anew.`,
    });
    writeFileSync(passwordFile(dataFolder), right);
    expect(readdirSync(dataFolder).sort()).toEqual(['neo4j', 'neo4j-password']);
  });

  it('shows the end of its logs when it does not start', async () => {
    const javaHome = join(dataFolder, 'java');
    mkdirSync(join(javaHome, 'bin'), { recursive: true });
    writeFileSync(join(javaHome, 'bin', 'java'), `#!/bin/sh
[ "$1" = -version ] && { echo 'openjdk version "17.0.99"'; exit 0; }
echo 'Error: could not reserve enough space for the heap' >&2
exit 1
`, { mode: 0o755 });
    await expect(startManagedNeo4j({ ...options(), dataFolder: join(dataFolder, 'another'), javaHome })).rejects.toMatchObject({
      problem: 'DID_NOT_START',
      message: `Neo4j ended while it was starting (exit code 1, Java 17.0.99). The end of its logs (${join(dataFolder, 'another', 'neo4j', 'logs')}):
  Error: could not reserve enough space for the heap`,
    });
    expect(readdirSync(join(dataFolder, 'another')).sort()).toEqual(['neo4j', 'neo4j-password']);
  });
});
