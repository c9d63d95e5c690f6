import Cypher from '@neo4j/cypher-builder';
import type { GlobalId } from '../../../domain/global-id.ts';
import { invariant } from '../../../domain/invariant.ts';
import { OPEN_END } from '../../../domain/iso-date.ts';
import type { ListingFact, PartyFacts } from '../../../rules/party.ts';
import { mostOwners } from '../../most-owners.ts';
import { listOf } from '../../statement/as-known.ts';
import type { Names } from '../../statement/scope.ts';

const listingProperties = ['id', 'list', 'listedName', 'citation', 'from', 'until', 'publishedDate', 'statusOn', 'licenseRequirement', 'reviewPolicy', 'footnotes', 'footnote4From'] as const;

/** What the controls on end users must know of an organization: headquarters, entries of lists, and owners with theirs. Each organization is read once, however many ways lead up to it. */
export function renderPartyFacts(party: Cypher.NamedNode, names: Names): Cypher.Expr {
  const each = names.node('Organization');
  const upwards = new Cypher.Pattern(party).related({ type: 'OWNED_BY', length: { min: 0, max: mostOwners } }).to(each);
  const known = names.match(upwards, each).with(each).distinct().return(new Cypher.List([each.property('id'), each.property('name'), each.property('countryCode'), renderListings(each, names), renderOwners(each, names)]));
  return new Cypher.List([party.property('id'), new Cypher.Collect(known)]);
}

function renderListings(party: Cypher.NamedNode, names: Names): Cypher.Expr {
  const [listing, regulation] = [names.node('Listing'), names.node('Regulation')];
  const imposed = names.match(new Cypher.Pattern(listing).related({ type: 'IMPOSED_BY' }).to(regulation), regulation);
  const imposedBy = new Cypher.Collect(names.along(imposed, 'IMPOSED_BY', listing, regulation).return(regulation.property('id')));
  return new Cypher.Collect(
    names.match(new Cypher.Pattern(listing).related({ type: 'LISTS' }).to(party), listing)
      .with(listing).orderBy([listing.property('id'), 'ASC'])
      .return(listOf(listing, [...listingProperties, imposedBy])),
  );
}

function renderOwners(party: Cypher.NamedNode, names: Names): Cypher.Expr {
  const owner = names.node('Organization');
  const owned = names.relationship('OWNED_BY');
  return new Cypher.Collect(
    names.along(names.match(new Cypher.Pattern(party).related(owned, { type: 'OWNED_BY' }).to(owner), owner), 'OWNED_BY', party, owner)
      .with(owner, owned).orderBy([owned.property('position'), 'ASC'], [owner.property('id'), 'ASC'])
      .return(new Cypher.List([owned.property('share'), owner.property('id')])),
  );
}

type KnownParty = readonly [id: GlobalId, name: string, headquarters: string | null, listings: readonly (readonly unknown[])[], owners: readonly (readonly [share: number | null, id: GlobalId])[]];

export function decodePartyFacts(row: readonly unknown[]): PartyFacts {
  const [id, known] = row as readonly [GlobalId, readonly KnownParty[]];
  return partyWithOwners(id, new Map(known.map((party) => [party[0], party])), mostOwners);
}

/** Who owns itself in a circle is followed no further than anybody else. */
function partyWithOwners(id: GlobalId, known: ReadonlyMap<GlobalId, KnownParty>, steps: number): PartyFacts {
  const party = known.get(id);
  invariant(party, `${id} was not read with the parties that it owns`);
  const [, name, headquarters, listings, owners] = party;
  return { id, name, headquarters, listings: listings.map(decodeListing), owners: steps === 0 ? [] : owners.map(([share, owner]) => ({ share, owner: partyWithOwners(owner, known, steps - 1) })) };
}

function decodeListing(row: readonly unknown[]): ListingFact {
  const read = Object.fromEntries(listingProperties.map((property, index) => [property, row[index] ?? null])) as unknown as Omit<ListingFact, 'regulationId' | 'footnotes' | 'until'> & { readonly footnotes: readonly string[] | null; readonly until: string | null };
  const [regulationId] = row.at(-1) as readonly GlobalId[];
  return { ...read, until: read.until ?? OPEN_END, footnotes: read.footnotes ?? [], regulationId: regulationId ?? null };
}
