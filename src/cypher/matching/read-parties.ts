import Cypher from '@neo4j/cypher-builder';
import type { Row, Statement } from '../../domain/graph.ts';
import { renderRoot } from '../statement/render-root.ts';

/** A listing by all its names, and when it stood. */
export interface ListingNames {
  readonly id: string;
  readonly list: string;
  readonly names: readonly string[];
  readonly countries: readonly string[];
  readonly partyType: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly statusOn: string | null;
  readonly knownFrom: string | null;
  /** The feed that brought its list as a whole; null where it is of the seed. */
  readonly feed: string | null;
  readonly organizationId: string | null;
}

export interface OrganizationNames {
  readonly id: string;
  readonly names: readonly string[];
  readonly countryCode: string | null;
  readonly knownFrom: string | null;
}

export interface PartyNames {
  readonly version: string;
  readonly listings: readonly ListingNames[];
  readonly organizations: readonly OrganizationNames[];
}

const ofListing = ['id', 'list', 'listedName', 'aliases', 'countries', 'partyType', 'from', 'until', 'statusOn', 'knownFrom', 'feed'] as const;
const ofOrganization = ['id', 'name', 'nameZhHans', 'nameZhHant', 'aliases', 'countryCode', 'knownFrom'] as const;

/** Every name of every listing and organization, for the index by which parties are matched. */
export function readParties(): Statement {
  const [listing, listed, organization] = [new Cypher.NamedNode('listing'), new Cypher.NamedNode('listed'), new Cypher.NamedNode('organization')];
  const organizationOf = new Cypher.Collect(new Cypher.Match(new Cypher.Pattern(listing).related({ type: 'LISTS' }).to(listed, { labels: ['Organization'] })).return(listed.property('id')));
  return renderRoot([
    new Cypher.Collect(new Cypher.Match(new Cypher.Pattern(listing, { labels: ['Listing'] })).return(new Cypher.List([...ofListing.map((property) => listing.property(property)), organizationOf]))),
    new Cypher.Collect(new Cypher.Match(new Cypher.Pattern(organization, { labels: ['Organization'] })).return(new Cypher.List(ofOrganization.map((property) => organization.property(property))))),
  ]);
}

export function decodeParties([version, listings, organizations]: Row): PartyNames {
  return {
    version: String(version),
    listings: (listings as readonly Row[]).map((row) => {
      const read = named(ofListing, row);
      return { ...read, names: namesIn([read.listedName], read.aliases), countries: read.countries ?? [], organizationId: (row[ofListing.length] as readonly string[])[0] ?? null };
    }).sort(byId),
    organizations: (organizations as readonly Row[]).map((row) => {
      const read = named(ofOrganization, row);
      return { id: read.id, names: namesIn([read.name, read.nameZhHans, read.nameZhHant], read.aliases), countryCode: read.countryCode, knownFrom: read.knownFrom };
    }).sort(byId),
  };
}

type Values = Readonly<Record<string, string | null>> & { readonly id: string; readonly list: string; readonly aliases: readonly string[] | null; readonly countries: readonly string[] | null };

function named<Property extends string>(properties: readonly Property[], row: Row): Pick<Record<Property, string | null> & Values, Property | 'id' | 'list' | 'aliases' | 'countries'> {
  return Object.fromEntries(properties.map((property, index) => [property, row[index] ?? null])) as Record<Property, string | null> & Values;
}

function namesIn(single: readonly (string | null | undefined)[], several: readonly string[] | null): readonly string[] {
  return [...new Set([...single, ...(several ?? [])].filter((name): name is string => typeof name === 'string' && name !== ''))];
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
