import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { getNamedType } from 'graphql';
import { ApiError } from '../../domain/api-error.ts';
import { invariant } from '../../domain/invariant.ts';
import { plain } from '../given/plain.ts';
import type { FieldMapping } from '../mapping.ts';
import { fieldMapping } from '../mapping.ts';
import type { SelectionContext } from '../selection.ts';
import { candidatesOf, planRelation } from './plan-relation.ts';
import type { MissingFilter } from './plan-missing.ts';
import { planMissing } from './plan-missing.ts';
import { planScalar } from './plan-scalar.ts';
import { planStatus, type StatusFilter } from './plan-status.ts';
import type { PredicatePlan } from './predicate-plan.ts';
import { allOf, always } from './predicate-plan.ts';
import { requireBoundedWhere } from './where-limits.ts';

/** What conditions depend on beside themselves. */
export type WhereContext = Pick<SelectionContext, 'today' | 'days' | 'asked' | 'judged' | 'law'>;

export type WhereInput = Readonly<Record<string, unknown>>;

/** A where-input as a predicate: keys of one object are ANDed; null when there is nothing to test. */
export function planWhere(type: GraphQLObjectType, where: unknown, context: WhereContext): PredicatePlan | null {
  if (where === undefined || where === null) return null;
  requireBoundedWhere(where);
  return planConditions(type, where as WhereInput, context);
}

/** The same of a part of a where-input, whose bounds are known to be kept. */
export function planConditions(type: GraphQLObjectType, input: WhereInput, context: WhereContext): PredicatePlan | null {
  return allOf(Object.entries(input).map(([key, value]) => planKey(type, key, value, input, context)));
}

function planKey(type: GraphQLObjectType, key: string, value: unknown, input: WhereInput, context: WhereContext): PredicatePlan | null {
  if (value === undefined) return null;
  if (value === null) throw new ApiError('BAD_USER_INPUT', `where.${key} of ${type.name} is null. Leave it out${!mayBeMissing(type, key) ? '' : `, or ask for missing values with { ${key}: { isNull: true } }`}.`, { argument: 'where' });
  if (key === 'and') return allOf(list(value).map((each) => planConditions(type, each, context)));
  if (key === 'or') return { test: 'any', of: list(value).map((each) => planConditions(type, each, context) ?? always) };
  if (key === 'not') return { test: 'not', inner: planConditions(type, value as WhereInput, context) ?? always };
  if (key === 'controlStatus') return planStatus(plain(value) as StatusFilter, context);
  if (key === 'missing') return planMissing(plain(value) as MissingFilter);
  const field = type.getFields()[key];
  const mapping = field ? fieldMapping(field) : null;
  return field && mapping ? planField(type, field, mapping, value as WhereInput, input, context) : planBeside(type, key, input);
}

function planField(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, mapping: FieldMapping, value: WhereInput, input: WhereInput, context: WhereContext): PredicatePlan | null {
  if (typeof mapping.filter === 'object') return planScalar({ mapping, property: mapping.filter.as, of: 'node', identified: mapping.filter.by === 'id' ? getNamedType(field.type) : null }, value, context.asked);
  if (mapping.from === 'property') return planScalar({ mapping, property: mapping.property, of: mapping.of, identified: mapping.property === 'id' ? type : null }, value, context.asked);
  return planRelation(type, field, mapping, value, input, context);
}

/** `certainty` is read beside the relation that it widens. */
function planBeside(type: GraphQLObjectType, key: string, input: WhereInput): null {
  const widened = Object.values(type.getFields()).filter((each) => candidatesOf(each) !== null).map(({ name }) => name);
  invariant(widened.length > 0, `${type.name} offers a condition on ${key}, which it has not`);
  if (!widened.some((name) => input[name] !== undefined)) throw new ApiError('BAD_USER_INPUT', `where.${key} of ${type.name} says how sure the condition on ${widened.join(', ')} must be: give both in one object.`, { argument: 'where' });
  return null;
}

/** Whether the condition has `isNull`: it speaks of a stored value, and not of how sure an answer is. */
function mayBeMissing(type: GraphQLObjectType, key: string): boolean {
  const field = type.getFields()[key];
  const mapping = field ? fieldMapping(field) : null;
  return field !== undefined && mapping !== null && key !== 'missing' && (typeof mapping.filter === 'object' || mapping.from === 'property') && getNamedType(field.type).name !== 'Certainty';
}

function list(value: unknown): readonly WhereInput[] {
  return (Array.isArray(value) ? value : [value]) as WhereInput[];
}
