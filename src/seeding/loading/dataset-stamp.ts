import { createHash } from 'node:crypto';
import type { Row } from '../../domain/graph.ts';

/** What the dataset's node says of the graph as a whole. */
export interface Stamp {
  /** Of the seed with all that was imported. */
  readonly version: string;
  readonly seedVersion: string;
  /** Nodes of each type, as JSON: of the seed, and of all. */
  readonly seedCounts: string;
  readonly counts: string;
}

interface Count {
  readonly type: string;
  readonly count: number;
}

/** `imports`: the answer to `readImports`. Without imports the version is that of the seed. */
export function datasetStamp(seedVersion: string, seedCounts: string, imports: readonly Row[]): Stamp {
  if (imports.length === 0) return { version: seedVersion, seedVersion, seedCounts, counts: seedCounts };
  const contents = imports.map(([feed, content]) => `${String(feed)} ${String(content)}`).sort();
  const total = new Map<string, number>();
  for (const { type, count } of [seedCounts, ...imports.map(([, , , , counts]) => String(counts))].flatMap((counts) => JSON.parse(counts) as readonly Count[])) total.set(type, (total.get(type) ?? 0) + count);
  return {
    version: createHash('sha256').update([seedVersion, ...contents].join('\n')).digest('hex').slice(0, 16),
    seedVersion, seedCounts,
    counts: JSON.stringify([...total].map(([type, count]): Count => ({ type, count })).sort((a, b) => (a.type < b.type ? -1 : 1))),
  };
}
