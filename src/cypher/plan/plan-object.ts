import type { GraphQLCompositeType, GraphQLObjectType, SelectionSetNode } from 'graphql';
import { getNamedType, isAbstractType, isCompositeType, isObjectType, parse } from 'graphql';
import { ApiError } from '../../domain/api-error.ts';
import { invariant } from '../../domain/invariant.ts';
import { identity } from '../../graph-model/known-days.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import { relationshipKinds } from '../../graph-model/relationship-kinds.ts';
import { factsKey } from '../law/facts/facts.ts';
import type { FieldMapping, HopMapping } from '../mapping.ts';
import { fieldMapping, labelOf, labelOfNoun } from '../mapping.ts';
import type { SelectedField, SelectionContext } from '../selection.ts';
import { selectedFields } from '../selection.ts';
import { citedPredicates } from './cited-predicates.ts';
import { planPage } from './plan-page.ts';
import { planComputed } from './plan-references.ts';
import type { Hop, ObjectPlan, OrderKey, TargetPlan, ValuePlan } from './plan.ts';
import { planHopCondition } from './plan-hop-condition.ts';
import { withId } from './with-id.ts';

/** What stands before the response name of an object that a computed field requires, so that it never meets the caller's own selection of the same field. */
export const requiredKeyPrefix = '$';

/** The values to read for one object type: what was selected, and what its computed fields require. */
export function planObject(context: SelectionContext, type: GraphQLObjectType, selections: readonly SelectionSetNode[]): ObjectPlan {
  const values = new Map<string, ValuePlan>();
  const fields = selectedFields(context, type, selections);
  addValues(context, fields, values, '');
  const computed = fields.flatMap((selected) => {
    const mapping = fieldMapping(selected.field);
    return mapping?.from === 'computed' ? [{ selected, mapping }] : [];
  });
  const required = computed.length > 0 ? selectedFields(context, type, computed.map(({ mapping }) => selectionSet(mapping.requires))) : [];
  // Nobody resolves what is required, so the references in it lead nowhere.
  addValues({ ...context, references: [] }, required, values, requiredKeyPrefix);
  for (const { mapping } of computed) if (mapping.facts) values.set(`facts ${mapping.facts}`, { kind: 'facts', key: factsKey(mapping.facts), of: mapping.facts });
  let made = 0;
  for (const { selected, mapping } of computed) {
    const value = planComputed(context, type, selected, mapping.references ?? {});
    made += value.objects;
    for (const related of value.related) {
      const key = `${requiredKeyPrefix}${related.key}@${values.size}`;
      values.set(`related ${key}`, { ...related, key });
    }
  }
  const object: ObjectPlan = { kind: 'object', typename: type.name, values: ownValuesLast([...values.values()]), made };
  const cites = context.citing ? citedPredicates(type, [...fields, ...required]) : null;
  return cites === null ? object : { ...withId(object), cites };
}

/** A record's own values stand together: as known on a day they are one expression then, except of claims, of which little changes. */
function ownValuesLast(values: readonly ValuePlan[]): readonly ValuePlan[] {
  const isOwn = (value: ValuePlan): boolean => (value.kind === 'property' ? value.of === 'node' && !identity.includes(value.property) : value.kind === 'parts' && value.presentIf.length === 1);
  return [...values.filter((value) => !isOwn(value)), ...values.filter(isOwn)];
}

/** An object type, or each concrete type that an interface or union can be. */
export function planTarget(context: SelectionContext, type: GraphQLCompositeType, selections: readonly SelectionSetNode[]): TargetPlan {
  if (isObjectType(type)) return planObject(context, type, selections);
  const cases = context.schema.getPossibleTypes(type).map((possible) => ({ label: labelOfNoun(possible), object: planObject(context, possible, selections) }));
  return { kind: 'variants', cases };
}

function addValues(context: SelectionContext, fields: readonly SelectedField[], values: Map<string, ValuePlan>, prefix: string): void {
  for (const selected of fields) {
    const mapping = fieldMapping(selected.field);
    if (!mapping) continue;
    const value = planValue(context, selected, mapping, prefix);
    if (value) values.set(`${value.kind} ${value.key}`, value);
  }
}

function planValue(context: SelectionContext, selected: SelectedField, mapping: FieldMapping, prefix: string): ValuePlan | null {
  const { field } = selected;
  const key = `${prefix}${selected.key}`;
  const type = getNamedType(field.type);
  switch (mapping.from) {
    case 'property':
      // Scalars have no arguments, so every alias of one reads the same value: keyed by the field's own name.
      return { kind: 'property', key: field.name, of: mapping.of, property: mapping.property, reads: mapping.reads };
    case 'parts':
      return { kind: 'parts', key: field.name, presentIf: [mapping.presentIf].flat(), parts: Object.entries(mapping.parts).map(([part, property]) => ({ key: part, property })), constants: mapping.constants ?? {} };
    case 'target':
      invariant(isCompositeType(type), `${field.name} is mapped to the target of a relationship but has no fields`);
      return { kind: 'target', key, asList: mapping.asList, target: planTarget(context, type, selected.selections) };
    case 'related': {
      invariant(isCompositeType(type), `${field.name} is mapped to a relation but has no fields`);
      const first = selected.arguments['first'];
      if (typeof first === 'number' && first < 0) throw new ApiError('BAD_USER_INPUT', `first of ${field.name} is ${first}; a list holds 0 or more.`, { argument: 'first' });
      return {
        kind: 'related', key, hop: hop(mapping.hop, type), many: mapping.many, where: planHopCondition(mapping.hop, selected.arguments, context),
        orderBy: mapping.many ? relatedOrder(mapping.hop) : [], first: typeof first === 'number' ? first : null,
        target: planTarget(context, type, selected.selections), referencedBy: null,
      };
    }
    case 'related-values':
      return { kind: 'related-values', key, hop: hop(mapping.hop, null), where: planHopCondition(mapping.hop, selected.arguments, context), property: mapping.property };
    case 'pages':
      invariant(isObjectType(type), `${field.name} is mapped to pages but is no connection`);
      return { kind: 'page', key, page: planPage(context, type, selected.selections, selected.pageArguments, mapping.hop) };
    case 'computed':
      return null;
    case 'coverage':
    case 'groups':
    case 'aggregate':
    case 'reference':
      invariant(false, `${field.name} is mapped to a ${mapping.from}, but its object is read from the graph as a record`);
  }
}

/** The nodes that a hop reaches are named after the noun, or after the model's own end label where the type stands for the relationship. */
export function hop(mapping: HopMapping, type: GraphQLCompositeType | null): Hop {
  if (mapping.join) return { types: [], direction: mapping.direction, label: mapping.join.label ?? 'Claim', join: mapping.join, ...(mapping.join.label === null ? { polymorphic: true } : {}) };
  const types = typeof mapping.type === 'string' ? [mapping.type] : mapping.type;
  const ends = relationshipKinds[types[0]!][mapping.direction === 'out' ? 'to' : 'from'];
  const label = (type && !isAbstractType(type) ? labelOf(type) : null) ?? ends[0]!;
  invariant(label in nodeKinds, `${label} is no node kind`);
  return { types, direction: mapping.direction, label, ...(type && reachesSeveralKinds(type) ? { polymorphic: true } : {}), ...(mapping.toAnyDepth ? { steps: { min: 1 } } : {}) };
}

/** An interface, or an object for a relationship whose target is declared as one. */
function reachesSeveralKinds(type: GraphQLCompositeType): boolean {
  if (isAbstractType(type)) return true;
  return Object.values(type.getFields()).some((field) => fieldMapping(field)?.from === 'target' && isAbstractType(getNamedType(field.type)));
}

export function relatedOrder(mapping: HopMapping): readonly OrderKey[] {
  return mapping.orderBy ? [{ property: mapping.orderBy, of: 'relationship', direction: 'ASC', holds: 'number', nullable: false }] : [];
}

const parsedRequirements = new Map<string, SelectionSetNode>();

function selectionSet(text: string): SelectionSetNode {
  const known = parsedRequirements.get(text);
  if (known) return known;
  const definition = parse(text).definitions[0];
  invariant(definition?.kind === 'OperationDefinition', `"${text}" is no selection set`);
  parsedRequirements.set(text, definition.selectionSet);
  return definition.selectionSet;
}
