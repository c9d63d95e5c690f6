import { createHash } from 'node:crypto';
import { globalId } from '../../domain/global-id.ts';
import { OPEN_END } from '../../domain/iso-date.ts';
import { foldName } from '../../graph-model/fold-name.ts';
import type { NodeRow, RelationshipRow, StoredValue } from '../../graph-model/graph-rows.ts';
import type { FeedRows } from '../loading/feed-rows.ts';
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

/** The entries as listings. One that the seed has is left to it: there it has its first day and its sources, and the law is judged by it. */
export function listingRows({ vintage, lists: held, entries }: ScreeningList, known: readonly KnownListing[]): FeedRows & { readonly inSeed: readonly ListEntry[] } {
  const inSeed = [...new Set(known.flatMap((listing) => entryOf(listing, entries) ?? []))];
  const own = entries.filter((entry) => !inSeed.includes(entry));
  const ids = idsOf(own);
  const days = daysOfNotices(known.flatMap(({ list, citation, from }) => (list === 'ENTITY_LIST' && citation !== null && from !== null ? [{ citation, from }] : [])));
  return {
    feed: screeningListFeed, vintage, lists: held.map((name) => lists[name].list), records: entries.length, inSeed,
    nodes: { Listing: own.map((entry): NodeRow => ({ id: ids.get(entry)!, properties: { ...propertiesOf(entry, vintage), ...firstDayOf(entry, days) } })) },
    relationships: [{ type: 'CITES', fromLabel: 'Listing', toLabel: 'Source', rows: own.map((entry) => citationOf(entry, ids.get(entry)!)) }],
  };
}

/** By list and name; where a list has a name twice, by the notice, else the first. */
function entryOf({ list, listedName, citation }: KnownListing, entries: readonly ListEntry[]): ListEntry | undefined {
  const named = entries.filter((entry) => lists[entry.list].list === list && entry.name.toLowerCase() === listedName.toLowerCase());
  return named.find((entry) => citation !== null && (entry.citation ?? '').split(/;\s*/).includes(citation)) ?? named[0];
}

function propertiesOf({ list, name, otherNames, type, countries, areas, entityNumber, licenseRequirement, licensePolicy, program, citation, url }: ListEntry, vintage: string): NodeRow['properties'] {
  return known({
    feed: screeningListFeed, list: lists[list].list, listedName: name, aliases: otherNames, jurisdiction: 'US', partyType: type?.toUpperCase(), countries, areas, entityNumber: entityNumber ?? undefined,
    licenseRequirement: licenseRequirement ?? undefined, reviewPolicy: licensePolicy ?? undefined, program: program ?? undefined, citation: citation ?? undefined, listUrl: url,
    until: OPEN_END, status: 'LISTED', statusOn: vintage, seenOn: vintage, knownFrom: vintage,
  });
}

/** Where the file has no first day, that of a notice is known from the parties of the seed that the same notice brought. */
function firstDayOf(entry: ListEntry, days: ReadonlyMap<string, string>): NodeRow['properties'] {
  if (entry.firstDay !== undefined) return { from: entry.firstDay, note: 'First day as the list has it.' };
  const notice = firstNotice(entry);
  const from = notice === null ? undefined : days.get(notice);
  return from === undefined ? {} : { from, confidence: 'MEDIUM', note: `First day as it is recorded of other parties that ${notice}, the first notice that the entry cites, brought.` };
}

function citationOf({ number, entityNumber }: ListEntry, from: string): RelationshipRow {
  return { from, to: globalId('source', screeningListFeed), properties: { position: 0, check: 'SEEN', locator: entityNumber === null ? `entry ${number}` : `entity number ${entityNumber}` } };
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
