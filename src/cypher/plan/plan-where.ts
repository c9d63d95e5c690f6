import type { GraphQLField, GraphQLNamedType, GraphQLObjectType } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import { ApiError } from '../../domain/api-error.ts';
import { requirePrefix, withPrefix } from '../../domain/global-id.ts';
import { invariant } from '../../domain/invariant.ts';
import { OPEN_END } from '../../domain/iso-date.ts';
import { foldName } from '../../graph-model/fold-name.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import type { FieldMapping } from '../mapping.ts';
import { fieldMapping, labelOf } from '../mapping.ts';
import { deepestCondition } from './bounds.ts';
import { planCandidates } from './plan-candidates.ts';
import { hop } from './plan-object.ts';
import type { SelectionContext } from '../selection.ts';
import type { Hop } from './plan.ts';
import { planStatus, type StatusFilter } from './plan-status.ts';
import type { ComparisonOperator, PredicatePlan } from './predicate-plan.ts';
import { allOf, always, never } from './predicate-plan.ts';

/** What conditions depend on beside themselves. */
export type WhereContext = Pick<SelectionContext, 'today' | 'days' | 'asked' | 'law'>;

export type WhereInput = Readonly<Record<string, unknown>>;

/** A where-input as a predicate: keys of one object are ANDed; null when there is nothing to test. */
export function planWhere(type: GraphQLObjectType, where: unknown, context: WhereContext): PredicatePlan | null {
  if (where === undefined || where === null) return null;
  requireShallow(where, deepestCondition * 2);
  requireFewStatuses(where);
  const input = where as WhereInput;
  return allOf(Object.entries(input).map(([key, value]) => planKey(type, key, value, input, context)));
}

/** Counts objects inside objects and lists: a condition on a relation is two of them. */
function requireShallow(where: unknown, left: number): void {
  if (left === 0) throw new ApiError('BAD_USER_INPUT', `where nests deeper than ${deepestCondition} conditions. Write it flatter.`, { argument: 'where', atMost: deepestCondition });
  if (typeof where === 'object' && where !== null) Object.values(where).forEach((each) => requireShallow(each, left - 1));
}

/** The law of a day is written out for each. */
const mostStatuses = 10;

function requireFewStatuses(where: unknown): void {
  const statuses = countStatuses(where);
  if (statuses > mostStatuses) throw new ApiError('BAD_USER_INPUT', `where holds ${statuses} conditions on controlStatus; at most ${mostStatuses} are judged at once. Name several statuses of one day with in.`, { argument: 'where', atMost: mostStatuses });
}

function countStatuses(where: unknown): number {
  if (typeof where !== 'object' || where === null) return 0;
  return Object.entries(where).reduce((count, [key, each]) => count + (key === 'controlStatus' ? 1 : countStatuses(each)), 0);
}

/** Whether the condition has `isNull`: it speaks of a stored value, and not of how sure an answer is. */
function mayBeMissing(type: GraphQLObjectType, key: string): boolean {
  const field = type.getFields()[key];
  const mapping = field ? fieldMapping(field) : null;
  return field !== undefined && mapping !== null && (typeof mapping.filter === 'object' || mapping.from === 'property') && getNamedType(field.type).name !== 'Certainty';
}

function planKey(type: GraphQLObjectType, key: string, value: unknown, input: WhereInput, context: WhereContext): PredicatePlan | null {
  if (value === undefined) return null;
  if (value === null) throw new ApiError('BAD_USER_INPUT', `where.${key} of ${type.name} is null. Leave it out${!mayBeMissing(type, key) ? '' : `, or ask for missing values with { ${key}: { isNull: true } }`}.`, { argument: 'where' });
  if (key === 'and') return allOf(list(value).map((each) => planWhere(type, each, context)));
  if (key === 'or') return { test: 'any', of: list(value).map((each) => planWhere(type, each, context) ?? always) };
  if (key === 'not') return { test: 'not', inner: planWhere(type, value, context) ?? always };
  if (key === 'controlStatus') return planStatus(value as StatusFilter, context);
  const field = type.getFields()[key];
  const mapping = field ? fieldMapping(field) : null;
  if (!field || !mapping) {
    // `certainty` is read beside the relation that it widens.
    const widened = Object.values(type.getFields()).filter((each) => candidatesOf(each) !== null).map(({ name }) => name);
    if (!widened.some((name) => input[name] !== undefined)) throw new ApiError('BAD_USER_INPUT', `where.${key} of ${type.name} says how sure the condition on ${widened.join(', ')} must be: give both in one object.`, { argument: 'where' });
    return null;
  }
  if (typeof mapping.filter === 'object') return planScalar(mapping.filter.by === 'id' ? getNamedType(field.type) : null, mapping, mapping.filter.as, value as WhereInput, context);
  if (mapping.from === 'property') return planScalar(mapping.property === 'id' ? type : null, mapping, mapping.property, value as WhereInput, context);
  invariant(mapping.from === 'related' || mapping.from === 'pages', `${type.name}.${key} is offered as a filter but is neither a property nor a relation`);
  const target = mapping.from === 'pages' ? nounOfPages(field.type) : getNamedType(field.type);
  invariant(isObjectType(target), `${type.name}.${key} is filtered by an abstract type`);
  const step = hop(mapping.hop, target);
  if (mapping.from === 'related' && mapping.candidates) return planCandidates(step, mapping.candidates, planWhere(target, value, context), input['certainty']);
  if (mapping.from === 'related' && !mapping.many) return planToOne(step, target, value as WhereInput, context);
  return planToMany(step, target, value as WhereInput, context);
}

function candidatesOf(field: GraphQLField<unknown, unknown>): unknown {
  const mapping = fieldMapping(field);
  return mapping?.from === 'related' ? (mapping.candidates ?? null) : null;
}

function planToOne(step: Hop, target: GraphQLObjectType, value: WhereInput, context: WhereContext): PredicatePlan {
  return { test: 'some', hop: step, inner: planWhere(target, value, context) };
}

function planToMany(step: Hop, target: GraphQLObjectType, value: WhereInput, context: WhereContext): PredicatePlan | null {
  return allOf(Object.entries(value).map(([quantifier, where]): PredicatePlan | null => {
    if (where === undefined) return null;
    if (where === null) throw new ApiError('BAD_USER_INPUT', `${quantifier}: null asks for nothing. Leave it out, or write ${quantifier}: {} for any ${target.name}.`, { argument: 'where' });
    const inner = planWhere(target, where, context);
    if (quantifier === 'some') return { test: 'some', hop: step, inner };
    if (quantifier === 'none') return { test: 'not', inner: { test: 'some', hop: step, inner } };
    return { test: 'not', inner: { test: 'some', hop: step, inner: { test: 'not', inner: inner ?? always } } };
  }));
}

/** `identified`: the type of the records whose ids are compared; null for any other value. */
function planScalar(identified: GraphQLNamedType | null, mapping: FieldMapping, property: string, filter: WhereInput, { asked }: WhereContext): PredicatePlan | null {
  const openEnd = mapping.from === 'property' && mapping.reads === 'open-end';
  return allOf(Object.entries(filter).map(([operator, given]): PredicatePlan | null => {
    if (given === undefined) return null;
    if (given === null) throw new ApiError('BAD_USER_INPUT', `${operator}: null compares with nothing. Ask for missing values with isNull: true.`, { argument: 'where' });
    if (operator === 'isNull') return planIsNull(property, given === true, openEnd);
    const folds = mapping.folded !== undefined && foldedOperators.has(operator);
    if (folds && [given].flat().every((text) => foldName(String(text)) === '')) return never;
    const value = folds ? fold(given) : identified ? withPrefixes(identified, given) : given;
    if (identified && (operator === 'eq' || operator === 'in')) {
      for (const id of [value].flat()) asked.add(String(id));
      return { test: 'identified', property, ids: value as string | readonly string[] };
    }
    return { test: 'compare', of: 'node', property: folds ? mapping.folded : property, operator: operator as ComparisonOperator, value };
  }));
}

function planIsNull(property: string, wanted: boolean, openEnd: boolean): PredicatePlan {
  if (openEnd) return { test: 'compare', of: 'node', property, operator: wanted ? 'eq' : 'lt', value: OPEN_END };
  return wanted ? { test: 'is-null', property } : { test: 'is-known', property };
}

const foldedOperators = new Set(['eq', 'in', 'contains', 'startsWith']);

function fold(given: unknown): unknown {
  return Array.isArray(given) ? given.map((text) => foldName(String(text))) : foldName(String(given));
}

/** An id of a known type may be written without its prefix; of several types, only the prefix says which one is meant. */
function withPrefixes(type: GraphQLNamedType, given: unknown): unknown {
  const label = labelOf(type);
  const whole = (id: unknown): string => (label === null ? requirePrefix(String(id), 'where') : withPrefix(nodeKinds[label].prefix, String(id)));
  return Array.isArray(given) ? given.map(whole) : whole(given);
}

function nounOfPages(type: unknown): unknown {
  const connection = getNamedType(type as Parameters<typeof getNamedType>[0]);
  return isObjectType(connection) ? getNamedType(connection.getFields()['nodes']?.type) : null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}
