import Cypher from '@neo4j/cypher-builder';
import type { GlobalId } from '../../../domain/global-id.ts';
import { OPEN_END } from '../../../domain/iso-date.ts';
import type { ListingFact, PartyFacts } from '../../../rules/party.ts';
import type { Names } from '../../statement/scope.ts';

/** Owners are followed so many steps up. */
const mostOwners = 4;

const listingProperties = ['id', 'list', 'listedName', 'citation', 'from', 'until', 'publishedDate', 'statusOn', 'licenseRequirement', 'reviewPolicy', 'footnotes', 'footnote4From'] as const;

/** What the controls on end users must know of an organization: headquarters, entries of lists, and owners with theirs, as one list. */
export function renderPartyFacts(party: Cypher.NamedNode, names: Names, steps = mostOwners): Cypher.Expr {
  return new Cypher.List([party.property('id'), party.property('name'), party.property('countryCode'), renderListings(party, names), steps === 0 ? new Cypher.List([]) : renderOwners(party, names, steps)]);
}

function renderListings(party: Cypher.NamedNode, names: Names): Cypher.Expr {
  const [listing, regulation] = [names.node('Listing'), names.node('Regulation')];
  const imposedBy = new Cypher.Collect(new Cypher.Match(new Cypher.Pattern(listing).related({ type: 'IMPOSED_BY' }).to(regulation)).return(regulation.property('id')));
  return new Cypher.Collect(
    new Cypher.Match(new Cypher.Pattern(listing).related({ type: 'LISTS' }).to(party))
      .with(listing).orderBy([listing.property('id'), 'ASC'])
      .return(new Cypher.List([...listingProperties.map((property) => listing.property(property)), imposedBy])),
  );
}

function renderOwners(party: Cypher.NamedNode, names: Names, steps: number): Cypher.Expr {
  const owner = names.node('Organization');
  const owned = names.relationship('OWNED_BY');
  return new Cypher.Collect(
    new Cypher.Match(new Cypher.Pattern(party).related(owned, { type: 'OWNED_BY' }).to(owner))
      .with(owner, owned).orderBy([owned.property('position'), 'ASC'], [owner.property('id'), 'ASC'])
      .return(new Cypher.List([owned.property('share'), renderPartyFacts(owner, names, steps - 1)])),
  );
}

type PartyRow = readonly [id: GlobalId, name: string, headquarters: string | null, listings: readonly (readonly unknown[])[], owners: readonly (readonly [number | null, PartyRow])[]];

export function decodePartyFacts(row: readonly unknown[]): PartyFacts {
  const [id, name, headquarters, listings, owners] = row as PartyRow;
  return { id, name, headquarters, listings: listings.map(decodeListing), owners: owners.map(([share, owner]) => ({ share, owner: decodePartyFacts(owner) })) };
}

function decodeListing(row: readonly unknown[]): ListingFact {
  const read = Object.fromEntries(listingProperties.map((property, index) => [property, row[index] ?? null])) as unknown as Omit<ListingFact, 'regulationId' | 'footnotes' | 'until'> & { readonly footnotes: readonly string[] | null; readonly until: string | null };
  const [regulationId] = row.at(-1) as readonly GlobalId[];
  return { ...read, until: read.until ?? OPEN_END, footnotes: read.footnotes ?? [], regulationId: regulationId ?? null };
}
