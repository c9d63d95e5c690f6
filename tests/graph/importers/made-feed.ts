import type { GraphReader, GraphWriter } from '../../../src/domain/graph.ts';
import type { Vintage } from '../../../src/importers/folding/vintage.ts';
import type { FeedRows } from '../../../src/importers/loading/feed-rows.ts';
import type { FeedLoad, FeedLoadOptions } from '../../../src/importers/loading/load-feed.ts';
import { loadFeed } from '../../../src/importers/loading/load-feed.ts';
import { standingsOf } from '../../../src/importers/loading/standings.ts';
import type { BroughtVintage } from '../../../src/importers/vintages/stored-vintages.ts';

interface MadeEntry {
  readonly number: number;
  readonly name: string;
  readonly list: string;
}

export interface MadeVintage extends BroughtVintage {
  readonly entries: readonly MadeEntry[];
}

/** A vintage of a feed with the listings `from` to `until`, whose names may be given otherwise. */
export function made(day: string, until: number, names: Readonly<Record<number, string>> = {}, from = 0): MadeVintage {
  const entries = Array.from({ length: until - from }, (_, index): MadeEntry => ({ number: from + index, name: names[from + index] ?? `Party ${from + index}`, list: 'SDN_LIST' }));
  return { feed: 'made', day, entries, file: `file of ${day}`, readBy: 'test' };
}

export function loadMade(graph: GraphReader & GraphWriter, vintage: MadeVintage, options: FeedLoadOptions = {}): Promise<FeedLoad> {
  return loadFeed(graph, vintage, async (vintages) => rowsOf(vintages as readonly Vintage<MadeEntry>[]), options);
}

function rowsOf(vintages: readonly Vintage<MadeEntry>[]): FeedRows {
  const standings = standingsOf(vintages.map(({ day, holds, entries }) => ({ day, holds, entries: new Map(entries.map((entry) => [`listing:made-${entry.number}`, { entry, list: entry.list }])) })));
  const newest = vintages.at(-1)!;
  return {
    feed: 'made', vintage: newest.day, records: newest.entries.length,
    nodes: { Listing: standings.map(({ id, entry: { name, list }, knownFrom, seenOn, until, status, statusOn }) => ({ id, properties: { feed: 'made', list, listedName: name, knownFrom, seenOn, until, status, statusOn } })) },
    relationships: [{ type: 'CITES', fromLabel: 'Listing', toLabel: 'Source', rows: standings.map(({ id }) => ({ from: id, to: 'source:epoch-hardware', properties: { position: 0 } })) }],
  };
}
