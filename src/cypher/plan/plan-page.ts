import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import { ApiError } from '../../domain/api-error.ts';
import { defaultPage, largestPage } from '../../domain/page-size.ts';
import { invariant } from '../../domain/invariant.ts';
import { lateCursor } from '../cursor.ts';
import type { Late } from '../given/given.ts';
import { Given } from '../given/given.ts';
import type { HopMapping } from '../mapping.ts';
import { fieldMapping, labelOfNoun } from '../mapping.ts';
import type { SelectedField, SelectionContext } from '../selection.ts';
import { selectedFields } from '../selection.ts';
import { planHopCondition } from './plan-hop-condition.ts';
import { hop, planObject } from './plan-object.ts';
import { planOrder } from './plan-order.ts';
import { planSummaries } from './plan-summary.ts';
import type { CountPlan, PagePlan, PageTarget } from './plan.ts';
import type { PredicatePlan } from './predicate-plan.ts';
import { planWhere } from './plan-where.ts';
import { allOf } from './predicate-plan.ts';


/** A connection: which rows, in which order, and what of each. `holding` is what a root field asks of its rows beside `where`. */
export function planPage(
  context: SelectionContext, connection: GraphQLObjectType, selections: readonly SelectionSetNode[], given: Readonly<Record<string, unknown>>, mapping: HopMapping | null, holding: PredicatePlan | null = null,
): PagePlan {
  const noun = getNamedType(connection.getFields()['nodes']?.type);
  invariant(isObjectType(noun), `${connection.name} has no nodes`);
  const orderBy = planOrder(noun, given['orderBy']);
  const { size, backward, cursor } = readPaging(given);
  const fields = selectedFields(context, connection, selections);
  const targets = fields.flatMap((selected): PageTarget[] => {
    if (selected.field.name === 'nodes') return [{ list: selected.key, node: null, object: planObject(context, noun, selected.selections) }];
    if (selected.field.name !== 'edges') return [];
    const edge = getNamedType(selected.field.type);
    invariant(isObjectType(edge), `${connection.name} has no edge type`);
    return selectedFields(context, edge, selected.selections)
      .filter(({ field }) => field.name === 'node')
      .map((node) => ({ list: selected.key, node: node.key, object: planObject(context, noun, node.selections) }));
  });
  return {
    label: labelOfNoun(noun),
    hop: mapping ? hop(mapping, noun) : null,
    where: allOf([mapping ? planHopCondition(mapping, given, context) : null, holding, planWhere(noun, given['where'], context)]),
    orderBy,
    size,
    backward,
    cursor: cursor === null ? null : lateCursor(noun.name, orderBy, cursor, backward ? 'before' : 'after'),
    edgeLists: fields.filter(({ field }) => field.name === 'edges').map(({ key }) => key),
    targets,
    wantsRows: fields.some(({ field }) => ['edges', 'nodes', 'pageInfo'].includes(field.name)),
    count: planCount(fields),
    summaries: planSummaries(context, noun, fields),
    snapshotOn: snapshotOf(fields),
  };
}

/** As far as the alias counts that counts furthest. */
function planCount(fields: readonly SelectedField[]): CountPlan | null {
  const limits = fields.filter(({ field }) => field.name === 'totalCount').map(({ arguments: { limit } }) => (typeof limit === 'number' ? limit : null));
  for (const limit of limits) if (limit !== null && limit < 1) throw new ApiError('BAD_USER_INPUT', `limit of totalCount is ${limit}; it counts up to 1 or more. Leave it out to count all.`, { argument: 'limit', atLeast: 1 });
  if (limits.length === 0) return null;
  return { atMost: limits.every((limit) => limit !== null) ? Math.max(...limits) : null };
}

function snapshotOf(fields: readonly SelectedField[]): string | null {
  for (const { field } of fields) {
    const mapping = fieldMapping(field);
    if (mapping?.from === 'coverage') return mapping.snapshotOn;
  }
  return null;
}

export interface Paging {
  readonly size: number;
  readonly backward: boolean;
  readonly cursor: Late<string> | null;
}

/** Relay's arguments: `first` with `after`, or `last` with `before`. */
export function readPaging(given: Readonly<Record<string, unknown>>): Paging {
  const [first, last] = [numberOrNull(given['first']), numberOrNull(given['last'])];
  const [after, before] = [cursorOrNull(given['after']), cursorOrNull(given['before'])];
  if (first !== null && last !== null) throw new ApiError('BAD_USER_INPUT', '`first` walks forward and `last` backward: give one of them. Of two variables, the one of `first` may have a default: left at it, it does not count where `last` is given.', { argument: 'last' });
  const backward = last !== null;
  if (backward && after !== null) throw new ApiError('BAD_USER_INPUT', '`last` walks backward from `before`; it does not go with `after`.', { argument: 'after' });
  if (!backward && before !== null) throw new ApiError('BAD_USER_INPUT', '`before` goes with `last`: pass `last: 20` to walk backward.', { argument: 'before' });
  const size = (backward ? last : first) ?? defaultPage;
  const argument = backward ? 'last' : 'first';
  if (size > largestPage) throw new ApiError('BAD_USER_INPUT', `\`${argument}\` is ${size}; a page holds 1 to ${largestPage}. Ask for the next page with a cursor.`, { argument, atMost: largestPage });
  if (size < 1) throw new ApiError('BAD_USER_INPUT', `\`${argument}\` is ${size}; a page holds 1 to ${largestPage}. For the count or the groups alone leave out nodes, edges and pageInfo: no row is read then.`, { argument, atLeast: 1 });
  return { size, backward, cursor: backward ? before : after };
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function cursorOrNull(value: unknown): Late<string> | null {
  return typeof value === 'string' || value instanceof Given ? (value as Late<string>) : null;
}
