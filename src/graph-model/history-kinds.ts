import type { PropertyType } from './node-kinds.ts';
import type { IndexDefinition } from './indexes.ts';

/** A kind of node that tells of loads. It is no part of the content that a version hashes: what it says outlives every later load. */
export interface HistoryKind {
  readonly prefix: string;
  readonly properties: Readonly<Record<string, PropertyType>>;
}

/** What this database held, and what each load changed in it. Written by the loader alone, never rewritten and never deleted. */
export const historyKinds = {
  /** One load of a version, `release:<sequence>/<version>`: a version that is loaded again later is another release. `sequence` counts them from 1. */
  Release: { prefix: 'release', properties: { version: 'string', sequence: 'number', loadedOn: 'date' } },
  /** What a load did to one claim, `change:<sequence>/<claim id>`. The claim and its subject are named by id: they may be gone. */
  Change: {
    prefix: 'change',
    properties: {
      sequence: 'number', version: 'string', previousVersion: 'string', loadedOn: 'date', kind: 'string', claimId: 'string', subjectId: 'string', predicate: 'string',
      beforeText: 'string', beforeLow: 'number', beforeHigh: 'number', beforeUnit: 'string', beforeRank: 'string',
      afterText: 'string', afterLow: 'number', afterHigh: 'number', afterUnit: 'string', afterRank: 'string',
    },
  },
  /** One vintage of a feed as it was imported, `import:<sequence>/<feed>`. `content` is a hash of it. `counts`: the nodes by type, as JSON, that bear its name in `feed`; an empty list where it is folded with the seed. */
  Import: { prefix: 'import', properties: { sequence: 'number', feed: 'string', vintage: 'date', content: 'string', records: 'number', counts: 'string', importedOn: 'date' } },
  /** What a feed said on a day, `vintage:<feed>/<day>`: the graph is made of the seed and of all of these. `packed`: its entries as JSON, compressed, in base 64; `content`: a hash of them; `file`: a hash of the files that they were read from. */
  Vintage: { prefix: 'vintage', properties: { feed: 'string', day: 'date', content: 'string', file: 'string', readBy: 'string', records: 'number', packed: 'string' } },
} as const satisfies Record<string, HistoryKind>;

export type HistoryLabel = keyof typeof historyKinds;

/** No load exists twice, and no change of it. */
export const uniqueHistoryIds: readonly IndexDefinition[] = (Object.keys(historyKinds) as HistoryLabel[]).map((label) => ({ name: `${label}_id`, label, properties: ['id'] }));

/** Beside those of `indexes.ts`, which are held equal to what the nouns offer: behind `changes` and behind the loader. */
export const historyIndexes: readonly IndexDefinition[] = [
  { name: 'Release_version_sequence', label: 'Release', properties: ['version', 'sequence'] },
  { name: 'Release_sequence', label: 'Release', properties: ['sequence'] },
  { name: 'Import_feed_sequence', label: 'Import', properties: ['feed', 'sequence'] },
  { name: 'Vintage_feed_day', label: 'Vintage', properties: ['feed', 'day'] },
  { name: 'Change_sequence_id', label: 'Change', properties: ['sequence', 'id'] },
  { name: 'Change_subjectId_sequence', label: 'Change', properties: ['subjectId', 'sequence'] },
];
