import { join } from 'node:path';
import { ManagedNeo4jError } from './managed-neo4j-error.ts';
import { oldestJava } from './neo4j-release.ts';
import { runCommand } from './run-command.ts';
import { waysOut } from './ways-out.ts';

export interface Java {
  readonly command: string;
  /** The version as Java names it: `17.0.15`. */
  readonly version: string;
  /** Everything that `java -version` prints: two builds that differ in it do not share an archive of classes. */
  readonly build: string;
}

export interface JavaOptions {
  /** A folder that holds `bin/java`; without it, the `java` of the PATH. */
  readonly javaHome?: string | undefined;
  readonly environment?: NodeJS.ProcessEnv | undefined;
}

/** The version in what `java -version` prints, or null when it prints something else. */
export function parseJavaVersion(printed: string): { readonly version: string; readonly major: number } | null {
  const version = /\bversion "([^"]+)"/.exec(printed)?.[1];
  const [first, second] = (version ?? '').split(/[._+-]/).map(Number);
  if (version === undefined || first === undefined || !Number.isInteger(first)) return null;
  // Until Java 8 the version began with "1.".
  return { version, major: first === 1 && second !== undefined ? second : first };
}

/** The Java that will run Neo4j, or an error that says why there is none. */
export async function findJava({ javaHome, environment }: JavaOptions): Promise<Java> {
  const command = javaHome === undefined ? 'java' : join(javaHome, 'bin', 'java');
  const place = javaHome === undefined ? 'on the PATH' : `at ${command} (JAVA_HOME)`;
  const { found, exitCode, lines } = await runCommand(command, ['-version'], { environment });
  const build = lines.join('\n');
  const parsed = parseJavaVersion(build);
  if (!found || exitCode !== 0 || !parsed) {
    throw new ManagedNeo4jError('JAVA_MISSING', `No Java was found ${place}; Neo4j needs Java ${oldestJava} or newer.\n${waysOut}`);
  }
  if (parsed.major < oldestJava) {
    throw new ManagedNeo4jError('JAVA_TOO_OLD', `The Java ${place} is version ${parsed.version}; Neo4j needs Java ${oldestJava} or newer.\n${waysOut}`);
  }
  return { command, version: parsed.version, build };
}
