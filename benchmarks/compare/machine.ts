import { execFileSync, spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { neo4jRelease } from '../../src/neo4j/neo4j-release.ts';
import { projectRoot } from '../../src/server/project-root.ts';

/** What a report is read with. */
export interface Machine {
  readonly date: string;
  readonly commit: string;
  readonly cores: number;
  readonly processor: string;
  readonly memoryGB: number;
  readonly node: string;
  readonly java: string;
  readonly neo4j: string;
  readonly heap: string;
  readonly effort: 'full' | 'quick';
}

export function thisMachine(heap: string, effort: Machine['effort']): Machine {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' }).stderr;
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: projectRoot(), encoding: 'utf8' }).trim(),
    cores: processors.length, processor: processors[0]?.model.trim() ?? 'unknown', memoryGB: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node, java: /version "([^"]+)"/.exec(java)?.[1] ?? 'unknown', neo4j: neo4jRelease, heap, effort,
  };
}
