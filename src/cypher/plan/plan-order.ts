import type { GraphQLObjectType } from 'graphql';
import { isNonNullType } from 'graphql';
import { ApiError } from '../../domain/api-error.ts';
import { invariant } from '../../domain/invariant.ts';
import { fieldMapping } from '../mapping.ts';
import type { OrderKey } from './plan.ts';

/** `[{ trainingFlop: DESC }, { name: ASC }]` as keys. Without an order, pages go by id. */
export function planOrder(type: GraphQLObjectType, orderBy: unknown): readonly OrderKey[] {
  const keys = Array.isArray(orderBy) ? (orderBy as readonly Readonly<Record<string, unknown>>[]) : [];
  return keys.map((key, index) => {
    const given = Object.entries(key).filter(([, direction]) => direction !== undefined && direction !== null);
    if (given.length !== 1) {
      throw new ApiError('BAD_USER_INPUT', `orderBy[${index}] of ${type.name} names ${given.length} fields; each object names exactly one: [{ a: DESC }, { b: ASC }].`, { argument: 'orderBy' });
    }
    const [name, direction] = given[0]!;
    const field = type.getFields()[name];
    const mapping = field ? fieldMapping(field) : null;
    invariant(field && mapping?.from === 'property' && mapping.of === 'node', `${type.name}.${name} is offered for sorting but is no stored property`);
    return { property: mapping.property, of: 'node', direction: direction === 'DESC' ? 'DESC' : 'ASC', nullable: !isNonNullType(field.type) };
  });
}
