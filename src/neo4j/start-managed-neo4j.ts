import { join } from 'node:path';
import { classDataArchive } from './class-data-archive.ts';
import { writeArchiveInBackground } from './archive-training.ts';
import type { Neo4jConnection } from './connection.ts';
import { claimDataFolder } from './data-folder-claim.ts';
import { fetchNeo4j } from './fetch-neo4j.ts';
import { freePort, isPortFree, loopback } from './free-port.ts';
import { findJava } from './java.ts';
import { managedPassword } from './managed-password.ts';
import { ManagedNeo4jError } from './managed-neo4j-error.ts';
import { boltUri, startNeo4jProcess } from './neo4j-process.ts';
import { neo4jRelease } from './neo4j-release.ts';
import type { ProcessExit, TiedProcess } from './tied-process.ts';
import { waysOut } from './ways-out.ts';

export interface ManagedNeo4jOptions {
  /** Holds the store, the password, the logs and the lock; one running Neo4j for each. */
  readonly dataFolder: string;
  /** Holds what is fetched or made once for every data folder. */
  readonly cacheFolder: string;
  readonly onProgress: (message: string) => void;
  /** A folder that holds `bin/java`; without it, the `java` of the PATH. */
  readonly javaHome?: string | undefined;
  readonly mavenCommand?: string | undefined;
  /** The environment of Java and Maven, PATH included; without it, ours. */
  readonly environment?: NodeJS.ProcessEnv | undefined;
  /** The port that it must have, as when it comes back after a crash; without it, a free one. */
  readonly port?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly startTimeoutMilliseconds?: number | undefined;
  /** How long after the start the archive of classes may be made in the background, if there is none; null: never. */
  readonly archiveAfterMilliseconds?: number | null | undefined;
}

export interface ManagedNeo4j {
  readonly connection: Required<Neo4jConnection>;
  readonly port: number;
  readonly pid: number;
  /** Resolves when the database process is gone, by `stop` or by itself. */
  readonly exited: Promise<ProcessExit>;
  stop(): Promise<void>;
}

/**
 * Starts a Neo4j Community of our own on the loopback address, fetching it first if it is not in the cache folder.
 * It ends with this process, however this process ends. Fails with a `ManagedNeo4jError`.
 */
export async function startManagedNeo4j(options: ManagedNeo4jOptions): Promise<ManagedNeo4j> {
  const { dataFolder, cacheFolder, onProgress, environment, signal } = options;
  if (process.platform === 'win32') throw new ManagedNeo4jError('SYSTEM_NOT_SUPPORTED', `A managed Neo4j needs Linux or macOS (or WSL).\n${waysOut}`);
  const claim = await claimDataFolder(dataFolder, options);
  try {
    const java = await findJava(options);
    const jars = await fetchNeo4j(options);
    const archive = classDataArchive(cacheFolder, java, jars);
    const password = managedPassword(dataFolder);
    const launch = (port: number): Promise<TiedProcess> =>
      startNeo4jProcess({
        homeFolder: join(dataFolder, 'neo4j'), java, jars, archiveFlags: archive.flags, port, password, onProgress, environment, signal,
        timeoutMilliseconds: options.startTimeoutMilliseconds ?? 180_000,
        onLaunched: claim.recordChild,
      });
    onProgress(`Starting Neo4j ${neo4jRelease} in ${dataFolder}`);
    const { running, port } = await onSomePort(launch, options.port);
    const training = archive.flags.length > 0 || options.archiveAfterMilliseconds === null ? null
      : writeArchiveInBackground({ path: archive.path, java, jars, environment, afterMilliseconds: options.archiveAfterMilliseconds ?? 30_000 });
    const exited = running.exited.then(async (exit) => {
      await training?.stop();
      claim.release();
      return exit;
    });
    return {
      connection: { uri: boltUri(port), user: 'neo4j', password, database: 'neo4j' },
      port,
      pid: running.pid,
      exited,
      async stop() {
        await running.stop();
        await exited;
      },
    };
  } catch (error) {
    claim.release();
    throw error;
  }
}

/** A free port can be lost between finding it and listening on it: then another one is as good. */
async function onSomePort(launch: (port: number) => Promise<TiedProcess>, wanted: number | undefined): Promise<{ readonly running: TiedProcess; readonly port: number }> {
  if (wanted !== undefined) {
    if (!(await isPortFree(wanted))) throw new ManagedNeo4jError('PORT_IN_USE', `Neo4j cannot listen on ${loopback}:${wanted}: something else listens there. Stop it, or start without that port.`);
    return { running: await launch(wanted), port: wanted };
  }
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    try {
      return { running: await launch(port), port };
    } catch (error) {
      const lost = error instanceof ManagedNeo4jError && error.problem === 'DID_NOT_START' && !(await isPortFree(port));
      if (!lost || attempt === 3) throw error;
    }
  }
}
