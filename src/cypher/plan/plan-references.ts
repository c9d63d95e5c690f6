import type { FieldNode, GraphQLCompositeType, GraphQLObjectType, SelectionSetNode } from 'graphql';
import { getNamedType, getNullableType, isAbstractType, isCompositeType, isListType, isObjectType } from 'graphql';
import { instrumentsOf } from '../../rules/instruments.ts';
import { invariant } from '../../domain/invariant.ts';
import type { FieldMapping, FieldSource } from '../mapping.ts';
import { fieldMapping, labelOf } from '../mapping.ts';
import type { ByLabel, DeclaredScope, ReferenceScope } from '../reference-scope.ts';
import type { SelectedField, SelectionContext } from '../selection.ts';
import { selectedFields } from '../selection.ts';
import { nominalSize, sizeOf } from './bounds.ts';
import { hop, planObject, relatedOrder } from './plan-object.ts';
import { planRecords } from './plan-records.ts';
import type { ObjectPlan, RelatedPlan } from './plan.ts';
import { withId } from './with-id.ts';

/**
 * Finds the references selected in a value that a resolver makes, and adds what they need to `context.references`.
 * Says about how many objects one such value holds, for `requireFewObjects`.
 */
export function planReferences(context: SelectionContext, type: GraphQLCompositeType, selections: readonly SelectionSetNode[], scopes: ByLabel<ReferenceScope>): number {
  return walkValue(context, type, selections, null, (reference) => {
    const scope = scopes[reference.mapping.label];
    invariant(scope !== undefined, `${reference.field} names ${reference.mapping.label} records, but nothing says which of them to read`);
    return register(context, reference, scope);
  });
}

/** The same for a computed field of a record; what its value names through other fields of the record is read with it. */
export function planComputed(context: SelectionContext, parent: GraphQLObjectType, computed: SelectedField, scopes: ByLabel<DeclaredScope>): { readonly related: readonly RelatedPlan[]; readonly objects: number } {
  const related: RelatedPlan[] = [];
  const objects = walkField(context, computed, null, (reference) => {
    const scope = scopes[reference.mapping.label];
    invariant(scope !== undefined, `${reference.field} names ${reference.mapping.label} records, but ${parent.name}.${computed.field.name} does not say which of them to read`);
    if (typeof scope === 'string') return register(context, reference, scope);
    const plan = planVia(context, parent, scope.via, reference);
    related.push(plan.related);
    return sizeOf(plan.object);
  });
  return { related, objects };
}

type ReferenceMapping = Extract<FieldSource, { readonly from: 'reference' }>;

interface SelectedReference {
  /** Its name, for whoever has to mend it. */
  readonly field: string;
  readonly mapping: ReferenceMapping;
  readonly type: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  readonly selections: readonly SelectionSetNode[];
}

/** Plans a reference and says about how many objects one record of it is. */
type PlanReference = (reference: SelectedReference) => number;

/** About how many objects a value holds, itself counted. `listed`: how many a list in it holds, where an argument above says so. */
function walkValue(context: SelectionContext, type: GraphQLCompositeType, selections: readonly SelectionSetNode[], listed: number | null, plan: PlanReference): number {
  if (!isObjectType(type)) return Math.max(0, ...context.schema.getPossibleTypes(type).map((possible) => walkValue(context, possible, selections, listed, plan)));
  return selectedFields(context, type, selections).reduce((objects, selected) => objects + walkField(context, selected, listed, plan), 1);
}

function walkField(context: SelectionContext, { field, arguments: given, selections, nodes }: SelectedField, listed: number | null, plan: PlanReference): number {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return 0;
  const first = typeof given['first'] === 'number' ? Math.max(0, given['first']) : null;
  const isList = isListType(getNullableType(field.type));
  const count = isList ? (first ?? listed ?? nominalSize(field)) : 1;
  const mapping = fieldMapping(field);
  if (isReference(mapping)) {
    invariant(isObjectType(type), `${field.name} names records of several types`);
    return count * plan({ field: field.name, mapping, type, nodes, selections });
  }
  // Whoever reads records from the graph plans them.
  if (isOfGraph(context, type)) return 0;
  return count * walkValue(context, type, selections, isList ? null : first, plan);
}

function isReference(mapping: FieldMapping | null): mapping is FieldMapping & ReferenceMapping {
  return mapping?.from === 'reference';
}

function isOfGraph(context: SelectionContext, type: GraphQLCompositeType): boolean {
  return isAbstractType(type) ? context.schema.getPossibleTypes(type).every((possible) => labelOf(possible) !== null) : labelOf(type) !== null;
}

/** One fragment may be spread in several places and one selection planned for several types: what is the same is read once. */
function register(context: SelectionContext, { mapping: { label }, type, nodes, selections }: SelectedReference, scope: ReferenceScope): number {
  const object = withId(planObject(context, type, selections));
  const records = planRecords(label, scope, context.law === null ? null : instrumentsOf(context.law));
  const isKnown = context.references.some((known) => known.label === label && isSame(known.nodes, nodes) && JSON.stringify(known.records) === JSON.stringify(records));
  if (!isKnown) context.references.push({ nodes, label, object, records });
  return sizeOf(object);
}

function isSame(nodes: readonly FieldNode[], others: readonly FieldNode[]): boolean {
  return nodes.length === others.length && nodes.every((node, index) => node === others[index]);
}

function planVia(context: SelectionContext, parent: GraphQLObjectType, via: string, { field, mapping, type, nodes, selections }: SelectedReference): { readonly related: RelatedPlan; readonly object: ObjectPlan } {
  const path = parent.getFields()[via];
  const relation = path ? fieldMapping(path) : null;
  invariant(relation?.from === 'related', `${field} is to be found via ${parent.name}.${via}, which is no relation`);
  const step = hop(relation.hop, type);
  invariant(step.label === mapping.label, `${field} names ${mapping.label} records, but ${parent.name}.${via} leads to ${step.label}`);
  const object = withId(planObject(context, type, selections));
  // The arguments of that field choose what is shown of it; a reference may name any of its records.
  return { related: { kind: 'related', key: via, hop: step, many: true, where: null, orderBy: relatedOrder(relation.hop), first: null, target: object, referencedBy: nodes }, object };
}
