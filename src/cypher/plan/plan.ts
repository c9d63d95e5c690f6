import type { FieldNode } from 'graphql';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import type { RelationshipType } from '../../graph-model/relationship-kinds.ts';
import type { Join, Reading } from '../mapping.ts';
import type { LateCursor } from '../cursor.ts';
import type { FactsKind } from '../law/facts/facts.ts';
import type { PredicatePlan } from './predicate-plan.ts';
import type { SummaryPlan } from './summary-plan.ts';

/** What a statement has to read, as plain frozen data: made from a selection, rendered as Cypher, and used once more to decode the rows. */

export interface Hop {
  /** In place of a relationship; `types` is empty then. */
  readonly join?: Join;
  readonly types: readonly RelationshipType[];
  readonly direction: 'out' | 'in';
  /** Names the variable of the node at the end. */
  readonly label: NodeLabel;
  /** The nodes at the end may bear several labels (an owner is an organization or a person). */
  readonly polymorphic?: boolean;
  /** So many relationships in a row; one where it is left out. */
  readonly steps?: { readonly min: number; readonly max?: number };
}

export interface OrderKey {
  /** A stored property; of a key that is worked out the name under which it stands, `vendor.name` or `trainingUsesCount`. */
  readonly property: string;
  /** Where it is no stored property: a property of what relations lead to one after another, or how many there are (null). */
  readonly along?: { readonly hops: readonly Hop[]; readonly property: string | null };
  readonly of: 'node' | 'relationship';
  readonly direction: 'ASC' | 'DESC';
  readonly holds: 'string' | 'number' | 'boolean';
  readonly nullable: boolean;
}

/** One GraphQL object, read as a list of values. */
export interface ObjectPlan {
  readonly kind: 'object';
  readonly typename: string;
  readonly values: readonly ValuePlan[];
  /** About how many objects its computed fields make out of each. */
  readonly made: number;
  /** When the operation asks for a citation, and only of what names its sources: the predicates of the claims behind the values. */
  readonly cites?: readonly string[];
}

/** An object of one of several types, told apart by label; read as `[typename, values]`. */
export interface VariantsPlan {
  readonly kind: 'variants';
  readonly cases: readonly { readonly label: NodeLabel; readonly object: ObjectPlan }[];
}

export type TargetPlan = ObjectPlan | VariantsPlan;

export interface RelatedPlan {
  readonly kind: 'related';
  readonly key: string;
  readonly hop: Hop;
  readonly many: boolean;
  readonly where: PredicatePlan | null;
  readonly orderBy: readonly OrderKey[];
  readonly first: number | null;
  readonly target: TargetPlan;
  /** The field nodes of a reference whose records these are; null for what is only read. */
  readonly referencedBy: readonly FieldNode[] | null;
}

export type ValuePlan =
  | { readonly kind: 'property'; readonly key: string; readonly of: 'node' | 'relationship'; readonly property: string; readonly reads: Reading }
  | { readonly kind: 'parts'; readonly key: string; readonly presentIf: readonly string[]; readonly parts: readonly { readonly key: string; readonly property: string }[]; readonly constants: Readonly<Record<string, string>> }
  | { readonly kind: 'target'; readonly key: string; readonly asList: boolean; readonly target: TargetPlan }
  | RelatedPlan
  | { readonly kind: 'related-values'; readonly key: string; readonly hop: Hop; readonly where: PredicatePlan | null; readonly property: string }
  /** What the rules read of the record. */
  | { readonly kind: 'facts'; readonly key: string; readonly of: FactsKind }
  | { readonly kind: 'page'; readonly key: string; readonly page: PagePlan };

/** Where one selection of `nodes`, or of `node` inside `edges`, puts its objects. */
export interface PageTarget {
  readonly list: string;
  /** The key of the node inside each edge; null where the list is `nodes` itself. */
  readonly node: string | null;
  readonly object: ObjectPlan;
}

/** `atMost`: counts no further; null: all. */
export interface CountPlan {
  readonly atMost: number | null;
}

export interface PagePlan {
  readonly label: NodeLabel;
  /** Null at the root: all nodes of the label. */
  readonly hop: Hop | null;
  readonly where: PredicatePlan | null;
  /** The caller's keys; the id breaks ties. */
  readonly orderBy: readonly OrderKey[];
  readonly size: number;
  readonly backward: boolean;
  readonly cursor: LateCursor | null;
  /** Response names of `edges`, which exist even when only cursors are asked for. */
  readonly edgeLists: readonly string[];
  readonly targets: readonly PageTarget[];
  readonly wantsRows: boolean;
  /** How far to count; null: not at all. */
  readonly count: CountPlan | null;
  readonly summaries: readonly SummaryPlan[];
  /** The property that says on which day each record of the label was seen on its list; null when the coverage is not asked for. */
  readonly snapshotOn: string | null;
}

/** Records that a reference may name, read once for the whole answer. */
export interface ReferencePlan {
  /** The nodes of the document that ask for it: what its resolver is given. */
  readonly nodes: readonly FieldNode[];
  readonly label: NodeLabel;
  /** What is read of each record, its id always among it. */
  readonly object: ObjectPlan;
  readonly records: RecordsPlan;
}

export type RecordsPlan =
  | { readonly kind: 'all' }
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | { readonly kind: 'matched'; readonly where: PredicatePlan }
  | { readonly kind: 'listingsOf'; readonly organizationId: string }
  | { readonly kind: 'disputeOver'; readonly subjectId: string; readonly field: string }
  | { readonly kind: 'vendorsOf'; readonly chipId: string; readonly and: readonly string[] };
