import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { everyTwoSeconds } from './every-two-seconds.ts';
import { fetchProgress } from './fetch-progress.ts';
import { countFetched, fetchedJars, jarFolder, releaseFolder, sealFetched } from './fetched-neo4j.ts';
import { makeFolder } from './make-folder.ts';
import { ManagedNeo4jError } from './managed-neo4j-error.ts';
import { neo4jPom } from './neo4j-pom.ts';
import { neo4jRelease } from './neo4j-release.ts';
import { takeProcessLock } from './process-lock.ts';
import { runCommand } from './run-command.ts';
import { waysOut } from './ways-out.ts';

export interface FetchOptions {
  readonly cacheFolder: string;
  readonly onProgress: (message: string) => void;
  /** `mvn` of the PATH unless told otherwise. */
  readonly mavenCommand?: string | undefined;
  readonly environment?: NodeJS.ProcessEnv | undefined;
  readonly signal?: AbortSignal | undefined;
}

const copyDependencies = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/**
 * The jars of Neo4j Community, fetched by Maven into the cache folder unless they are there whole.
 * They are gathered in a folder beside, checked, and moved into place in one step. Of two processes one fetches and the other waits for it.
 */
export async function fetchNeo4j(options: FetchOptions): Promise<readonly string[]> {
  const folder = releaseFolder(options.cacheFolder);
  const cached = fetchedJars(folder);
  if (cached) return cached;
  makeFolder(options.cacheFolder);
  for (;;) {
    const attempt = takeProcessLock(`${folder}.lock`);
    if ('lock' in attempt) {
      try {
        return fetchedJars(folder) ?? (await fetchInto(folder, options));
      } finally {
        attempt.lock.release();
      }
    }
    options.onProgress(`Another process (${attempt.heldBy.pid}) is fetching Neo4j ${neo4jRelease}; waiting for it`);
    await sleep(2_000, undefined, { signal: options.signal });
  }
}

/** Only the holder of the lock comes here, so whatever lies about from earlier attempts is nobody's. */
async function fetchInto(folder: string, options: FetchOptions): Promise<readonly string[]> {
  const beside = dirname(folder);
  for (const name of readdirSync(beside)) {
    if (name.startsWith(`${basename(folder)}.fetching-`)) rmSync(join(beside, name), { recursive: true, force: true });
  }
  const staging = `${folder}.fetching-${randomUUID()}`;
  mkdirSync(staging);
  try {
    await runMaven(staging, options);
    const flaw = sealFetched(staging);
    if (flaw) throw new ManagedNeo4jError('FETCH_FAILED', `Maven ended well, yet Neo4j ${neo4jRelease} is not whole: ${flaw}. Start again; if it stays so, empty Maven's local repository.\n${waysOut}`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(staging, folder);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  const jars = fetchedJars(folder);
  if (!jars) throw new ManagedNeo4jError('FETCH_FAILED', `Neo4j ${neo4jRelease} was fetched and is gone again from ${folder}. Start again.`);
  const { megabytes } = countFetched(folder);
  options.onProgress(`Fetched Neo4j ${neo4jRelease}: ${jars.length} jars, ${megabytes} MB. Later starts find it in ${folder}`);
  return jars;
}

async function runMaven(folder: string, options: FetchOptions): Promise<void> {
  const { onProgress, mavenCommand = 'mvn', environment, signal } = options;
  writeFileSync(join(folder, 'pom.xml'), neo4jPom);
  const progress = fetchProgress();
  onProgress(`Fetching Neo4j ${neo4jRelease} Community with Maven, once: about 213 jars, 123 MB`);
  const { found, exitCode, lines } = await everyTwoSeconds(
    (seconds) => {
      const { jars } = countFetched(folder);
      onProgress(`Fetching Neo4j ${neo4jRelease}: ${jars > 0 ? `${jars} jars in place` : `${progress.describe()} so far`}, ${seconds} s`);
    },
    () =>
      runCommand(mavenCommand, ['--batch-mode', '--strict-checksums', copyDependencies, '-DincludeScope=runtime', `-DoutputDirectory=${jarFolder(folder)}`], {
        folder,
        environment,
        onLine: progress.read,
        signal,
      }),
  );
  signal?.throwIfAborted();
  if (!found) {
    throw new ManagedNeo4jError('MAVEN_MISSING', `Neo4j ${neo4jRelease} has to be fetched once, by Maven, and there is no ${mavenCommand} on the PATH.\n${waysOut}`);
  }
  if (exitCode !== 0) throw new ManagedNeo4jError('FETCH_FAILED', `Maven could not fetch Neo4j ${neo4jRelease}. It says:\n${complaints(lines)}\nIs this machine online?\n${waysOut}`);
}

function complaints(lines: readonly string[]): string {
  const errors = lines.filter((line) => line.startsWith('[ERROR]'));
  return (errors.length > 0 ? errors : lines).slice(0, 5).map((line) => `  ${line}`).join('\n');
}
