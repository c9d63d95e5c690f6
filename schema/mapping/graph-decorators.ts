import { Extensions } from 'type-graphql';
import type { NodeLabel } from '../../src/graph-model/node-kinds.ts';
import type { RelationshipType } from '../../src/graph-model/relationship-kinds.ts';
import type { FieldMapping, FieldSource, GroupedBy, HopMapping, Reading, TypeMapping } from '../../src/cypher/mapping.ts';
import type { FactsKind } from '../../src/cypher/law/facts/facts.ts';
import type { ByLabel, DeclaredScope } from '../../src/cypher/reference-scope.ts';

/** What the API offers on a stored value, or on a relation, beside reading it. */
export interface Offered {
  readonly filter?: NonNullable<FieldMapping['filter']>;
  readonly sort?: true;
  /** Records can be grouped by it, or by its year; false: not, nor is it summed up. */
  readonly groups?: NonNullable<FieldMapping['groups']>;
  /** A stored property with the folded text, so that `contains` and `startsWith` ignore case and punctuation. */
  readonly folded?: string;
}

const mapped = (mapping: FieldMapping): PropertyDecorator => Extensions({ graph: mapping }) as PropertyDecorator;

/** The type is a node with this label. `groupedBy`: keys for groups that lie beyond its own fields; `overlap`: why its numbers have no sum. */
export function Noun(label: NodeLabel, groupedBy: GroupedBy = {}, options: Pick<TypeMapping, 'overlap'> = {}): ClassDecorator {
  const mapping: TypeMapping = { label, groupedBy, ...options };
  return Extensions({ graph: mapping }) as ClassDecorator;
}

/** The field is a property of the node; of the same name unless another is given. */
export function Stored(options: Offered & { readonly as?: string; readonly reads?: Reading } = {}): PropertyDecorator {
  return (target, key) => {
    const { as, reads, ...offered } = options;
    mapped({ from: 'property', property: as ?? String(key), of: 'node', reads: reads ?? 'plain', ...offered })(target, key);
  };
}

/** The field is a property of the relationship that its type stands for. */
export function OnRelationship(options: { readonly as?: string; readonly reads?: 'plain' | 'open-end' } = {}): PropertyDecorator {
  return (target, key) => mapped({ from: 'property', property: options.as ?? String(key), of: 'relationship', reads: options.reads ?? 'plain' })(target, key);
}

/** The field is the node at the end of the relationship that its type stands for, or another view of the same node. */
export function Target(options: { readonly asList?: boolean } = {}): PropertyDecorator {
  return mapped({ from: 'target', asList: options.asList ?? false });
}

/** The field is an object made of properties of the node, null when `presentIf` is missing. */
export function Parts(parts: Readonly<Record<string, string>>, presentIf: string | readonly string[], options: { readonly constants?: Readonly<Record<string, string>> } = {}): PropertyDecorator {
  return mapped({ from: 'parts', parts, presentIf, ...options });
}

type Related = Omit<HopMapping, 'type' | 'direction'> & Offered & { readonly candidates?: RelationshipType };

/** The field is the one node at the end of an outgoing relationship. */
export function ToOne(type: RelationshipType | readonly RelationshipType[], options: Related = {}): PropertyDecorator {
  return mapped(related(type, 'out', false, options));
}

/** The field is the record, of whatever kind, whose id a property holds. */
export function RecordOf(property: string, offered: Offered = {}): PropertyDecorator {
  return mapped(related([], 'out', false, { join: { own: property, theirs: 'id', label: null }, ...offered }));
}

/** The field is a short list of the nodes of this label that hold the record's id in a property. */
export function HoldersOf(label: NodeLabel, property: string, options: Omit<Related, 'join'> = {}): PropertyDecorator {
  return mapped(related([], 'in', true, { join: { own: 'id', theirs: property, label }, ...options }));
}

/** The field is a connection over such nodes. */
export function PagesOfHolders(label: NodeLabel, property: string): PropertyDecorator {
  return mapped({ from: 'pages', hop: { type: [], direction: 'in', join: { own: 'id', theirs: property, label } } });
}

/** The field is the one node from which a relationship comes. */
export function FromOne(type: RelationshipType, options: Related = {}): PropertyDecorator {
  return mapped(related(type, 'in', false, options));
}

/** The field is a short list of nodes at the end of outgoing relationships. */
export function ToMany(type: RelationshipType, options: Related = {}): PropertyDecorator {
  return mapped(related(type, 'out', true, options));
}

/** The field is a short list of nodes from which relationships come. */
export function FromMany(type: RelationshipType, options: Related = {}): PropertyDecorator {
  return mapped(related(type, 'in', true, options));
}

/** The field is a list of one property of related nodes. */
export function ValuesOf(type: RelationshipType, direction: 'out' | 'in', property: string, options: Omit<HopMapping, 'type' | 'direction'> = {}): PropertyDecorator {
  return mapped({ from: 'related-values', hop: { type, direction, ...options }, property });
}

/** The field is a connection over related nodes. */
export function Pages(type: RelationshipType | readonly RelationshipType[], direction: 'out' | 'in', offered: Offered = {}): PropertyDecorator {
  return mapped({ from: 'pages', hop: { type, direction }, ...offered });
}

/**
 * The field is made by a resolver from other fields of the same object, written as a selection set. Where its value names records (`Reference`),
 * `references` says for each label which ones may be meant: the statement reads them together with the answer.
 */
export function Requires(selection: string, options: { readonly references?: ByLabel<DeclaredScope>; readonly facts?: FactsKind } = {}): PropertyDecorator & MethodDecorator {
  return Extensions({ graph: { from: 'computed', requires: selection, ...options } satisfies FieldMapping });
}

/** The field of a value that a resolver makes is a record of this label. The value holds only its global id under `idProperty`, or a list of ids; null stays null. */
export function Reference(label: NodeLabel, idProperty: string, options: { readonly many?: true } = {}): PropertyDecorator {
  return mapped({ from: 'reference', label, id: idProperty, many: options.many ?? false });
}

/** The field is a list that a resolver makes: about how many it holds, when the size of an answer is judged before it is read. */
export function Nominally(size: number): PropertyDecorator & MethodDecorator {
  return Extensions({ nominalSize: size });
}

/** The field of a connection says what its records as a whole cover: they are a snapshot, of the day that this property has. */
export function SnapshotOn(property: string): PropertyDecorator {
  return mapped({ from: 'coverage', snapshotOn: property });
}

function related(type: RelationshipType | readonly RelationshipType[], direction: 'out' | 'in', many: boolean, options: Related): FieldMapping {
  const { filter, sort, folded, candidates, ...hop } = options;
  const source: FieldSource = { from: 'related', hop: { type, direction, ...hop }, many, ...(candidates ? { candidates } : {}) };
  return { ...source, ...(filter ? { filter } : {}), ...(sort ? { sort } : {}), ...(folded ? { folded } : {}) };
}

/** The field of a connection counts its records by the values of their fields, over the whole filtered set. */
export function Groups(): PropertyDecorator {
  return mapped({ from: 'groups' });
}

/** The field of a connection sums up the whole filtered set. */
export function Aggregate(): PropertyDecorator {
  return mapped({ from: 'aggregate' });
}

/** The field's objects depend on what is selected of them, and its resolver puts them under the response name. */
export function ByResponseName(): PropertyDecorator {
  return Extensions({ byResponseName: true }) as PropertyDecorator;
}
