import { createHash } from 'node:crypto';
import { globalId } from '../../domain/global-id.ts';
import { foldName } from '../../graph-model/fold-name.ts';
import type { NodeRow, RelationshipRow, StoredValue } from '../../graph-model/graph-rows.ts';
import { calledBy, searchProperties } from '../../seeding/folding/search-properties.ts';
import type { FeedRows } from '../loading/feed-rows.ts';
import { standingsOf } from '../loading/standings.ts';
import type { ListVintage, Standing } from '../loading/standings.ts';
import { lists } from './lists.ts';
import { daysOfNotices, firstNotice } from './notice-days.ts';
import type { ListEntry, ScreeningList } from './screening-list.ts';

export const screeningListFeed = 'us-consolidated-screening-list';

/** A listing that the seed has. */
export interface KnownListing {
  readonly list: string;
  readonly listedName: string;
  readonly citation: string | null;
  readonly from: string | null;
}

export interface ListingRows extends FeedRows {
  /** Entries of the newest vintage that the seed has. */
  readonly inSeed: readonly ListEntry[];
}

/** The entries of all vintages (oldest first, at least one) as listings. One that the seed has is left to it: there it has its first day and its sources, and the law is judged by it. */
export function listingRows(vintages: readonly ScreeningList[], known: readonly KnownListing[]): ListingRows {
  const own = vintages.map(({ vintage, lists: held, entries }) => ({ day: vintage, holds: held.map((name) => lists[name].list), ...withoutSeed(entries, known) }));
  const days = daysOfNotices(known.flatMap(({ list, citation, from }) => (list === 'ENTITY_LIST' && citation !== null && from !== null ? [{ citation, from }] : [])));
  const standings = standingsOf(own);
  const [newest, last] = [vintages.at(-1)!, own.at(-1)!];
  return {
    feed: screeningListFeed, vintage: newest.vintage, records: newest.entries.length, inSeed: last.inSeed,
    nodes: { Listing: standings.map((standing) => nodeOf(standing, days)) },
    relationships: [{ type: 'CITES', fromLabel: 'Listing', toLabel: 'Source', rows: standings.map(citationOf) }],
  };
}

function withoutSeed(entries: readonly ListEntry[], known: readonly KnownListing[]): Pick<ListVintage<ListEntry>, 'entries'> & { readonly inSeed: readonly ListEntry[] } {
  const byName = new Map<string, ListEntry[]>();
  for (const entry of entries) byName.set(nameKey(lists[entry.list].list, entry.name), [...(byName.get(nameKey(lists[entry.list].list, entry.name)) ?? []), entry]);
  const inSeed = new Set(known.flatMap((listing) => entryOf(listing, byName.get(nameKey(listing.list, listing.listedName)) ?? []) ?? []));
  const ids = idsOf(entries.filter((entry) => !inSeed.has(entry)));
  return { inSeed: [...inSeed], entries: new Map([...ids].map(([entry, id]) => [id, { entry, list: lists[entry.list].list }])) };
}

const nameKey = (list: string, name: string): string => `${list} ${name.toLowerCase()}`;

/** By list and name; where a list has a name twice, by the notice, else the first. */
function entryOf({ citation }: KnownListing, named: readonly ListEntry[]): ListEntry | undefined {
  return named.find((entry) => citation !== null && (entry.citation ?? '').split(/;\s*/).includes(citation)) ?? named[0];
}

function nodeOf(standing: Standing<ListEntry>, days: ReadonlyMap<string, string>): NodeRow {
  const { id } = standing;
  const properties = propertiesOf(standing);
  return { id, properties: { ...properties, ...firstDayOf(standing, days), ...known(searchProperties('Listing', calledBy('Listing', id, properties))) } };
}

function propertiesOf({ entry, until, status, statusOn, seenOn, knownFrom }: Standing<ListEntry>): NodeRow['properties'] {
  const { list, name, otherNames, type, countries, areas, entityNumber, licenseRequirement, licensePolicy, program, citation, url } = entry;
  return known({
    feed: screeningListFeed, list: lists[list].list, listedName: name, aliases: otherNames, jurisdiction: 'US', partyType: type?.toUpperCase(), countries, areas, entityNumber: entityNumber ?? undefined,
    licenseRequirement: licenseRequirement ?? undefined, reviewPolicy: licensePolicy ?? undefined, program: program ?? undefined, citation: citation ?? undefined, listUrl: url,
    until, status, statusOn, seenOn, knownFrom,
  });
}

/** Where the file has no first day, that of a notice is known from the parties of the seed that the same notice brought. */
function firstDayOf({ entry, gaps, seenOn }: Standing<ListEntry>, days: ReadonlyMap<string, string>): NodeRow['properties'] {
  const gone = gaps.length === 0 ? [] : [`Not on the list of ${gaps.join(', ')}, and back on that of ${seenOn}.`];
  const noted = (...notes: readonly string[]): NodeRow['properties'] => (notes.length === 0 ? {} : { note: notes.join(' ') });
  // Since when it stands again, the notice that first brought it does not say.
  if (gone.length > 0) return noted(...gone);
  if (entry.firstDay !== undefined) return { from: entry.firstDay, ...noted('First day as the list has it.') };
  const notice = firstNotice(entry);
  const from = notice === null ? undefined : days.get(notice);
  return from === undefined ? {} : { from, confidence: 'MEDIUM', ...noted(`First day as it is recorded of other parties that ${notice}, the first notice that the entry cites, brought.`) };
}

/** The place of an entry in its file changes with every file; its number and its name do not. */
function citationOf({ id, entry: { name, entityNumber } }: Standing<ListEntry>): RelationshipRow {
  return { from: id, to: globalId('source', screeningListFeed), properties: { position: 0, check: 'SEEN', locator: entityNumber === null ? name : `entity number ${entityNumber}` } };
}

/** By the number that the list gives; without one by name and countries, and where several agree in these, in the order of their notices and requirements. */
function idsOf(entries: readonly ListEntry[]): ReadonlyMap<ListEntry, string> {
  const groups = new Map<string, ListEntry[]>();
  for (const entry of entries) groups.set(localId(entry), [...(groups.get(localId(entry)) ?? []), entry]);
  const inOrder = ({ citation, licenseRequirement, otherNames }: ListEntry): string => JSON.stringify([citation, licenseRequirement, otherNames]);
  return new Map([...groups].flatMap(([id, group]) => [...group]
    .sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1))
    .map((entry, position) => [entry, globalId('listing', position === 0 ? id : `${id}-${position + 1}`)] as const)));
}

function localId({ list, name, countries, areas, entityNumber }: ListEntry): string {
  if (entityNumber !== null) return `${lists[list].idPrefix}-${entityNumber.toLowerCase()}`;
  const readable = name.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 48).replace(/-$/, '');
  const exact = createHash('sha256').update(JSON.stringify([foldName(name), [...countries, ...areas].sort()])).digest('hex').slice(0, 8);
  return [lists[list].idPrefix, readable, exact].filter((part) => part !== '').join('-');
}

function known(properties: Readonly<Record<string, StoredValue | undefined>>): Readonly<Record<string, StoredValue>> {
  return Object.fromEntries(Object.entries(properties).filter((entry): entry is [string, StoredValue] => entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0)));
}
