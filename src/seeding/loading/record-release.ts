import type { RunStatement } from '../../domain/graph.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { foreignNode } from './foreign-data.ts';
import { readForeignHistory, readLastRelease } from './history-statements.ts';
import { createNodes } from './statements.ts';
import type { NewNode } from './statements.ts';

/** A version and the moment of its load. */
export interface Loaded {
  readonly version: string;
  readonly loadedAt: string;
}

/** One load of a version. */
export interface Release {
  readonly version: string;
  /** Null when the database was empty. */
  readonly previousVersion: string | null;
  readonly sequence: number;
  readonly loadedOn: IsoDate;
}

/** The place that a load would have among the loads. */
export async function nextSequence(run: RunStatement, held: string | undefined): Promise<number> {
  const last = Number((await run(readLastRelease))[0]?.[0] ?? 0);
  return last + (held !== undefined && last === 0 ? 1 : 0) + 1;
}

/** Notes that a version is loaded over the one that is held; null when it is that one, and nothing else is to be written. */
export async function recordRelease(run: RunStatement, loaded: Loaded, held: Loaded | null): Promise<Release | null> {
  const [foreign] = await run(readForeignHistory);
  if (foreign) throw foreignNode(String(foreign[0]), foreign[1]);
  const last = Number((await run(readLastRelease))[0]?.[0] ?? 0);
  // What was loaded before loads were noted has its place before the first of them.
  const unnoted = held !== null && last === 0 ? [releaseOf(held, 1)] : [];
  const release = held?.version === loaded.version ? null : releaseOf(loaded, last + unnoted.length + 1);
  const nodes = [...unnoted, ...(release === null ? [] : [release])];
  if (nodes.length > 0) await run(createNodes(nodes.map(nodeOf)));
  return release && { ...release, previousVersion: held?.version ?? null };
}

function releaseOf({ version, loadedAt }: Loaded, sequence: number): Omit<Release, 'previousVersion'> {
  return { version, sequence, loadedOn: loadedAt.slice(0, 'YYYY-MM-DD'.length) };
}

/** The sequence is part of the id: a version that is undone and loaded again is two releases. */
function nodeOf(release: Omit<Release, 'previousVersion'>): NewNode {
  return { label: 'Release', properties: { id: `release:${release.sequence}/${release.version}`, ...release } };
}
