import { createHash } from 'node:crypto';
import type { Row } from '../../domain/graph.ts';

/** What the dataset's node says of the graph as a whole. */
export interface Stamp {
  /** Of the seed with all that was imported. */
  readonly version: string;
  /** Of the seed alone: by it a start tells whether the seed has changed. */
  readonly seedVersion: string;
  /** Of the seed with what is folded with it. */
  readonly foldVersion: string;
  /** Nodes of each type, as JSON: of what is folded, and of all. */
  readonly foldCounts: string;
  readonly counts: string;
}

interface Count {
  readonly type: string;
  readonly count: number;
}

export type FoldStamp = Pick<Stamp, 'seedVersion' | 'foldVersion' | 'foldCounts'>;

/** `imports`: the answer to `readImports`, of feeds whose nodes are their own. Without them the version is that of the fold. */
export function datasetStamp(fold: FoldStamp, imports: readonly Row[]): Stamp {
  const { foldVersion, foldCounts } = fold;
  if (imports.length === 0) return { ...fold, version: foldVersion, counts: foldCounts };
  const contents = imports.map(([feed, content]) => `${String(feed)} ${String(content)}`).sort();
  const total = new Map<string, number>();
  for (const { type, count } of [foldCounts, ...imports.map(([, , , , counts]) => String(counts))].flatMap((counts) => JSON.parse(counts) as readonly Count[])) total.set(type, (total.get(type) ?? 0) + count);
  return {
    ...fold,
    version: createHash('sha256').update([foldVersion, ...contents].join('\n')).digest('hex').slice(0, 16),
    counts: JSON.stringify([...total].map(([type, count]): Count => ({ type, count })).sort((a, b) => (a.type < b.type ? -1 : 1))),
  };
}
