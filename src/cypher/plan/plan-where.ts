import type { GraphQLObjectType } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import { ApiError } from '../../domain/api-error.ts';
import { withPrefix } from '../../domain/global-id.ts';
import { invariant } from '../../domain/invariant.ts';
import { OPEN_END } from '../../domain/iso-date.ts';
import { foldName } from '../../graph-model/fold-name.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import type { FieldMapping } from '../mapping.ts';
import { fieldMapping, labelOf } from '../mapping.ts';
import { planCandidates } from './plan-candidates.ts';
import { hop } from './plan-object.ts';
import type { Hop } from './plan.ts';
import type { ComparisonOperator, PredicatePlan } from './predicate-plan.ts';
import { allOf, always } from './predicate-plan.ts';

export type WhereInput = Readonly<Record<string, unknown>>;

/** A where-input as a predicate: keys of one object are ANDed; null when there is nothing to test. */
export function planWhere(type: GraphQLObjectType, where: unknown): PredicatePlan | null {
  if (where === undefined || where === null) return null;
  const input = where as WhereInput;
  return allOf(Object.entries(input).map(([key, value]) => planKey(type, key, value, input)));
}

function planKey(type: GraphQLObjectType, key: string, value: unknown, input: WhereInput): PredicatePlan | null {
  if (value === undefined) return null;
  if (value === null) throw new ApiError('BAD_USER_INPUT', `where.${key} of ${type.name} is null. Leave it out, or ask for missing values with { ${key}: { isNull: true } }.`, { argument: 'where' });
  if (key === 'and') return allOf(list(value).map((each) => planWhere(type, each)));
  if (key === 'or') return { test: 'any', of: list(value).map((each) => planWhere(type, each) ?? always) };
  if (key === 'not') return { test: 'not', inner: planWhere(type, value) ?? always };
  const field = type.getFields()[key];
  const mapping = field ? fieldMapping(field) : null;
  if (!field || !mapping) return null; // `certainty`: read beside the relation it widens.
  const as = typeof mapping.filter === 'object' ? mapping.filter.as : null;
  if (as !== null) return planScalar(type, mapping, as, value as WhereInput);
  if (mapping.from === 'property') return planScalar(type, mapping, mapping.property, value as WhereInput);
  invariant(mapping.from === 'related' || mapping.from === 'pages', `${type.name}.${key} is offered as a filter but is neither a property nor a relation`);
  const target = mapping.from === 'pages' ? nounOfPages(field.type) : getNamedType(field.type);
  invariant(isObjectType(target), `${type.name}.${key} is filtered by an abstract type`);
  const step = hop(mapping.hop, target);
  if (mapping.from === 'related' && mapping.candidates) return planCandidates(step, mapping.candidates, planWhere(target, value), input['certainty']);
  if (mapping.from === 'related' && !mapping.many) return planToOne(step, target, value as WhereInput);
  return planToMany(step, target, value as WhereInput);
}

function planToOne(step: Hop, target: GraphQLObjectType, value: WhereInput): PredicatePlan {
  return { test: 'some', hop: step, inner: planWhere(target, value) };
}

function planToMany(step: Hop, target: GraphQLObjectType, value: WhereInput): PredicatePlan | null {
  return allOf(Object.entries(value).map(([quantifier, where]): PredicatePlan | null => {
    if (where === undefined) return null;
    const inner = planWhere(target, where);
    if (quantifier === 'some') return { test: 'some', hop: step, inner };
    if (quantifier === 'none') return { test: 'not', inner: { test: 'some', hop: step, inner } };
    return { test: 'not', inner: { test: 'some', hop: step, inner: { test: 'not', inner: inner ?? always } } };
  }));
}

function planScalar(type: GraphQLObjectType, mapping: FieldMapping, property: string, filter: WhereInput): PredicatePlan | null {
  const openEnd = mapping.from === 'property' && mapping.reads === 'open-end';
  return allOf(Object.entries(filter).map(([operator, given]): PredicatePlan | null => {
    if (given === undefined) return null;
    if (given === null) throw new ApiError('BAD_USER_INPUT', `${operator}: null compares with nothing. Ask for missing values with isNull: true.`, { argument: 'where' });
    if (operator === 'isNull') return planIsNull(property, given === true, openEnd);
    const folds = mapping.folded !== undefined && (operator === 'contains' || operator === 'startsWith');
    const value = folds ? foldName(String(given)) : property === 'id' ? withPrefixes(type, given) : given;
    return { test: 'compare', of: 'node', property: folds ? mapping.folded : property, operator: operator as ComparisonOperator, value };
  }));
}

function planIsNull(property: string, wanted: boolean, openEnd: boolean): PredicatePlan {
  if (openEnd) return { test: 'compare', of: 'node', property, operator: wanted ? 'eq' : 'lt', value: OPEN_END };
  return wanted ? { test: 'is-null', property } : { test: 'is-known', property };
}

/** An id of a known type may be written without its prefix. */
function withPrefixes(type: GraphQLObjectType, given: unknown): unknown {
  const label = labelOf(type);
  if (label === null) return given;
  const prefix = nodeKinds[label].prefix;
  return Array.isArray(given) ? given.map((each) => withPrefix(prefix, String(each))) : withPrefix(prefix, String(given));
}

function nounOfPages(type: unknown): unknown {
  const connection = getNamedType(type as Parameters<typeof getNamedType>[0]);
  return isObjectType(connection) ? getNamedType(connection.getFields()['nodes']?.type) : null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}
