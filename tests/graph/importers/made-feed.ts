import type { FeedRows } from '../../../src/importers/loading/feed-rows.ts';

/** A feed of listings `from` to `until`, whose names may be given otherwise. */
export function made(vintage: string, until: number, names: Readonly<Record<number, string>> = {}, from = 0): FeedRows {
  const numbers = Array.from({ length: until - from }, (_, index) => from + index);
  return {
    feed: 'made', vintage, records: numbers.length,
    nodes: { Listing: numbers.map((number) => ({ id: `listing:made-${number}`, properties: { feed: 'made', list: 'SDN_LIST', listedName: names[number] ?? `Party ${number}`, until: '9999-12-31', status: 'LISTED', statusOn: vintage, seenOn: vintage, knownFrom: vintage } })) },
    relationships: [{ type: 'CITES', fromLabel: 'Listing', toLabel: 'Source', rows: numbers.map((number) => ({ from: `listing:made-${number}`, to: 'source:epoch-hardware', properties: { position: 0 } })) }],
  };
}
