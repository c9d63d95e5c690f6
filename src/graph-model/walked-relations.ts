import type { NodeLabel } from './node-kinds.ts';
import { nodeKinds } from './node-kinds.ts';
import type { RelationshipKind, RelationshipType } from './relationship-kinds.ts';
import { relationshipKinds } from './relationship-kinds.ts';

/** What the graph keeps to say where a value comes from, and to find records: no fact connects two records through it. */
const provenance = ['Claim', 'Source', 'Name', 'Redirect', 'Feed', 'Dataset'] as const satisfies readonly NodeLabel[];

type Provenance = (typeof provenance)[number];
type Kinds = typeof relationshipKinds;

/** A relationship between records: what a path goes along. */
export type WalkedRelation = { [Type in RelationshipType]: Exclude<Kinds[Type]['from'][number], Provenance> extends never ? never : Exclude<Kinds[Type]['to'][number], Provenance> extends never ? never : Type }[RelationshipType];

export const walkedRelations: readonly WalkedRelation[] = (Object.keys(relationshipKinds) as RelationshipType[]).filter(joinsRecords);

/** They say that a connection is denied, or that none was found: a path goes along them only when they are asked for by name. */
export const walkedWhenNamed: readonly WalkedRelation[] = ['DISPUTED_BY', 'SEARCHED_FOR'];

/** The kinds that a path can go through, or begin and end at. */
export const walkedLabels: readonly NodeLabel[] = (Object.keys(nodeKinds) as NodeLabel[]).filter((label) => !isProvenance(label));

/** What nearly every record leads to: a path may end there, and goes through it only when relations are asked for by name. */
export const gatheringLabels: readonly NodeLabel[] = ['Country', 'CountryGroup'];

/** Parties have many dealings: what two records have in common a party says less than what they have in common a chip or a purchase. */
export const partyLabels: readonly NodeLabel[] = ['Organization', 'Person', 'Country', 'CountryGroup'];

/** The relations that the record at their end claims. */
export const claimedAtEnd: readonly WalkedRelation[] = walkedRelations.filter((type) => {
  const { from, claimedAs = {} }: RelationshipKind = relationshipKinds[type];
  return Object.keys(claimedAs).length > 0 && !from.some((label) => label in claimedAs);
});

/** The fields whose claims a relation rests on, where it names its end and so is no value that `claimedAs` tells. */
const namingFields: Readonly<Partial<Record<WalkedRelation, string>>> = { TRAINING_OF: 'model', DEPLOYED_IN: 'cluster', STATE_OF: 'dataCenter', LISTS: 'organization', PUBLISHED_BY: 'outlet' };

/** The field of the record that claims a relation, by the relation's type and the record's label. */
export function statedAs(): Readonly<Record<string, Readonly<Partial<Record<NodeLabel, string>>>>> {
  return Object.fromEntries(walkedRelations.map((type) => {
    const { from, claimedAs }: RelationshipKind = relationshipKinds[type];
    const field = namingFields[type];
    return [type, claimedAs ?? (field === undefined ? {} : Object.fromEntries(from.map((label) => [label, field])))];
  }));
}

function joinsRecords(type: RelationshipType): type is WalkedRelation {
  const { from, to }: RelationshipKind = relationshipKinds[type];
  return [from, to].every((ends) => ends.some((label) => !isProvenance(label)));
}

function isProvenance(label: NodeLabel): label is Provenance {
  return (provenance as readonly NodeLabel[]).includes(label);
}
