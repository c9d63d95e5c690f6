import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the JVM prints itself; Neo4j writes its own files beside it. */
export function consoleFile(homeFolder: string): string {
  return join(homeFolder, 'logs', 'console.log');
}

/** The last lines that Neo4j and its JVM left, for an error message. */
export function logTail(homeFolder: string, since: Date): string {
  const neo4jLines = linesOf(join(homeFolder, 'logs', 'neo4j.log')).filter((line) => !/^\d{4}-/.test(line) || line >= stamp(since));
  const lines = [...neo4jLines.slice(-12), ...linesOf(consoleFile(homeFolder)).slice(-12)];
  return lines.length === 0 ? '  (its logs are empty)' : lines.map((line) => `  ${line.slice(0, 300)}`).join('\n');
}

function stamp(date: Date): string {
  return date.toISOString().replace('T', ' ').replace('Z', '');
}

function linesOf(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '');
  } catch {
    return [];
  }
}
