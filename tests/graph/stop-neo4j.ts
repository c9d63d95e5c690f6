import { rmSync } from 'node:fs';
import { takeForStop } from './neo4j/running-neo4j.ts';

/** Jest's global tear-down of the graph tests. */
export default async function stopNeo4j(): Promise<void> {
  const running = takeForStop();
  if (!running) return;
  await running.neo4j.stop();
  rmSync(running.dataFolder, { recursive: true, force: true });
}
