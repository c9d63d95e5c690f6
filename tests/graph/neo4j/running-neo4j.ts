import type { ManagedNeo4j } from '../../../src/neo4j/start-managed-neo4j.ts';

interface RunningNeo4j {
  readonly neo4j: ManagedNeo4j;
  readonly dataFolder: string;
}

/** Jest loads set-up and tear-down apart from each other, in one process: only a global joins them. */
const holder = globalThis as { runningNeo4jOfTests?: RunningNeo4j };

export function keepForStop(running: RunningNeo4j): void {
  holder.runningNeo4jOfTests = running;
}

export function takeForStop(): RunningNeo4j | undefined {
  return holder.runningNeo4jOfTests;
}
