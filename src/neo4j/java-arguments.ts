import { delimiter, join } from 'node:path';

/** What the JVM is run with, apart from files. Whoever changes this makes the archive of classes anew. */
export const javaFlags: readonly string[] = [
  '-Xms128m',
  '-Xmx1g',
  // One collector thread: less memory and a quicker start; the heap is small. The second compiler stays on: without it
  // the start is 0.3 s quicker and every warm query takes half as long again.
  '-XX:+UseSerialGC',
  '-XX:+ExitOnOutOfMemoryError',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:-CreateCoredumpOnCrash',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

export interface JavaArguments {
  readonly jars: readonly string[];
  readonly homeFolder: string;
  /** Flags about the archive of classes. */
  readonly archiveFlags: readonly string[];
}

/** The command line of Neo4j after `java`. The class path names each jar: an archive of classes is bound to it. */
export function javaArguments({ jars, homeFolder, archiveFlags }: JavaArguments): readonly string[] {
  return [
    ...javaFlags,
    ...archiveFlags,
    `-XX:ErrorFile=${join(homeFolder, 'logs', 'jvm-crash.log')}`,
    '-cp', jars.join(delimiter),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${homeFolder}`,
    `--config-dir=${join(homeFolder, 'conf')}`,
    '--console-mode',
  ];
}
