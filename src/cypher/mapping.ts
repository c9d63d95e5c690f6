import type { GraphQLField, GraphQLNamedType } from 'graphql';
import { invariant } from '../domain/invariant.ts';
import type { NodeLabel } from '../graph-model/node-kinds.ts';
import type { RelationshipType } from '../graph-model/relationship-kinds.ts';
import type { FactsKind } from './law/facts/facts.ts';
import type { ByLabel, DeclaredScope } from './reference-scope.ts';

/** Nodes that are known by an id in a property: `own` of the node at hand equals `theirs` of those it leads to. No relationship weighs on their nodes. */
export interface Join {
  readonly own: string;
  readonly theirs: string;
  /** Null: of any kind, as the id says. */
  readonly label: NodeLabel | null;
}

/** One step through the graph, seen from the type that has the field. */
export interface HopMapping {
  /** In place of a relationship. */
  readonly join?: Join;
  readonly type: RelationshipType | readonly RelationshipType[];
  readonly direction: 'out' | 'in';
  /** A property of the relationship by which a plain list is ordered; without it the target's id orders. */
  readonly orderBy?: 'position';
  /** The argument that gives a day (default today), where the interval stands that must hold it, and what an unknown beginning means. */
  readonly validOn?: { readonly argument: string; readonly of: 'node' | 'relationship'; readonly unknownFrom: 'holds' | 'fails' };
  /** Arguments that must equal a property of the target; `as` says it as the property holds it. */
  readonly equals?: Readonly<Record<string, { readonly property: string; readonly as: (given: string) => string }>>;
  /** The relationship is followed on and on: all that lies behind it, the nearest first. */
  readonly toAnyDepth?: true;
}

/** How a field's value is read from the graph. Stands beside the field as its extension `graph`. */
export type FieldMapping = FieldSource & {
  /** Offered in the type's where-input; `as` names the property when the field itself is an object, which is then known by its code, or by its id. */
  readonly filter?: true | { readonly as: string; readonly by?: 'code' | 'id' };
  /** A stored property that holds the folded text: `contains` and `startsWith` then ignore case, accents and punctuation. */
  readonly folded?: string;
  /** Offered in the type's order-input: a stored value, a value of the one record of a relation, or how many a relation leads to. */
  readonly sort?: true;
  /** Records can be grouped by it, or by its year. Enums, booleans, countries and dates need not say so; false: nobody would, nor sum it up. */
  readonly groups?: boolean | 'year';
};

/** What a stored value stands for: itself; itself, else UNKNOWN; a list, empty where the property is absent; a list of objects kept as JSON; or the end of an interval, null while open. */
export type Reading = 'plain' | 'or-unknown' | 'list' | 'json' | 'open-end';

export type FieldSource =
  | { readonly from: 'property'; readonly property: string; readonly of: 'node' | 'relationship'; readonly reads: Reading }
  /** An object made of properties of the same node: field → property. It is null when `presentIf` is absent on the node. */
  | { readonly from: 'parts'; readonly parts: Readonly<Record<string, string>>; readonly presentIf: string | readonly string[]; readonly constants?: Readonly<Record<string, string>> }
  /** An object read from the same node: the node at the end, in an object that stands for a relationship; or another view of the node. */
  | { readonly from: 'target'; readonly asList: boolean }
  | { readonly from: 'related'; readonly hop: HopMapping; readonly many: boolean; readonly candidates?: RelationshipType }
  | { readonly from: 'related-values'; readonly hop: HopMapping; readonly property: string }
  | { readonly from: 'pages'; readonly hop: HopMapping }
  /** Of a connection: its records counted and summed up, by the values of some of their fields or as a whole. */
  | { readonly from: 'groups' | 'aggregate' }
  /** Of a connection: what its records as a whole cover. They are a snapshot of the earliest day that this property has among all of them, whatever the page. */
  | { readonly from: 'coverage'; readonly snapshotOn: string }
  /** Made by a resolver out of fields of the same object, written as a selection set. `references`: where the records lie that its value names; `facts`: what the rules read of the record. */
  | { readonly from: 'computed'; readonly requires: string; readonly references?: ByLabel<DeclaredScope>; readonly facts?: FactsKind }
  /** The record whose global id, or the records whose ids, a value made by a resolver holds under `id`. */
  | { readonly from: 'reference'; readonly label: NodeLabel; readonly id: string; readonly many: boolean };

/** A key for groups beside the fields of the noun: by name, the fields to follow to it (`trainingUses.chip.vendor`). Of several ways the first that leads somewhere counts. */
export type GroupedBy = Readonly<Record<string, { readonly along: string | readonly string[]; readonly description: string }>>;

/** How a type stands in the graph. `overlap`: why its records are not added up, where one thing is counted in several of them. */
export type TypeMapping = { readonly label: NodeLabel; readonly groupedBy?: GroupedBy; readonly overlap?: string };

export function fieldMapping(field: GraphQLField<unknown, unknown>): FieldMapping | null {
  return (field.extensions['graph'] as FieldMapping | undefined) ?? null;
}

/** The label of a noun, or null for a type that is no node of its own. */
export function labelOf(type: GraphQLNamedType): NodeLabel | null {
  return (type.extensions['graph'] as TypeMapping | undefined)?.label ?? null;
}

/** Why the numbers of a noun have no sum; null where they have one. */
export function overlapOf(type: GraphQLNamedType): string | null {
  return (type.extensions['graph'] as TypeMapping | undefined)?.overlap ?? null;
}

export function groupedBy(type: GraphQLNamedType): GroupedBy {
  return (type.extensions['graph'] as TypeMapping | undefined)?.groupedBy ?? {};
}

export function labelOfNoun(type: GraphQLNamedType): NodeLabel {
  const label = labelOf(type);
  invariant(label !== null, `${type.name} is not mapped to a node label`);
  return label;
}
