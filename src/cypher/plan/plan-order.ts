import type { GraphQLObjectType, GraphQLOutputType } from 'graphql';
import { getNamedType, isNonNullType, isObjectType } from 'graphql';
import { ApiError } from '../../domain/api-error.ts';
import { invariant } from '../../domain/invariant.ts';
import { fieldMapping } from '../mapping.ts';
import { countedField, targetOf } from '../sort-keys.ts';
import { hop } from './plan-object.ts';
import type { Hop, OrderKey } from './plan.ts';

/** A sort key is worked out for every record of the filtered set. */
const mostRelations = 3;

type Given = Readonly<Record<string, unknown>>;

/** `[{ trainingFlop: DESC }, { name: ASC }]` as keys. Without an order, pages go by id. */
export function planOrder(type: GraphQLObjectType, orderBy: unknown): readonly OrderKey[] {
  const keys = (Array.isArray(orderBy) ? (orderBy as readonly Given[]) : []).map((key, index) => planKey(type, key, `orderBy[${index}]`, []));
  const twice = keys.find(({ property }, index) => keys.findIndex((other) => other.property === property) < index);
  if (twice) throw new ApiError('BAD_USER_INPUT', `orderBy of ${type.name} names ${twice.property} twice. The first decides: leave the other out.`, { argument: 'orderBy' });
  return keys;
}

/** `hops`: the relations that led to the type; `where`: where the key stands, for whoever reads the error. */
function planKey(type: GraphQLObjectType, key: Given, where: string, hops: readonly { readonly field: string; readonly hop: Hop }[]): OrderKey {
  const given = Object.entries(key).filter(([, direction]) => direction !== undefined && direction !== null);
  if (given.length !== 1) {
    throw new ApiError('BAD_USER_INPUT', `${where} of ${type.name} names ${given.length} fields; each object names exactly one: [{ a: DESC }, { b: ASC }].`, { argument: 'orderBy' });
  }
  const [name, value] = given[0]!;
  const counted = countedField(type, name);
  const field = counted ?? type.getFields()[name];
  const mapping = field ? fieldMapping(field) : null;
  invariant(field && mapping, `${type.name}.${name} is offered for sorting but is not mapped`);
  if (mapping.from === 'property' && mapping.of === 'node') {
    const direction = value === 'DESC' ? 'DESC' : 'ASC';
    const holds = storedAs(field.type);
    if (hops.length === 0) return { property: mapping.property, of: 'node', direction, holds, nullable: !isNonNullType(field.type) };
    return { property: pathOf(hops, name), along: { hops: hops.map((step) => step.hop), property: mapping.property }, of: 'node', direction, holds, nullable: true };
  }
  const target = targetOf(field, mapping);
  invariant('hop' in mapping && isObjectType(target), `${type.name}.${name} is offered for sorting but leads to no record`);
  const steps = [...hops, { field: name, hop: hop(mapping.hop, getNamedType(target) as GraphQLObjectType) }];
  if (steps.length > mostRelations) throw new ApiError('BAD_USER_INPUT', `orderBy of ${type.name} goes through ${steps.length} relations; at most ${mostRelations} are followed to a sort key. Sort the records that you reach in a further question.`, { argument: 'orderBy', atMost: mostRelations });
  if (!counted) return planKey(target, value as Given, `${where}.${name}`, steps);
  return { property: pathOf(hops, name), along: { hops: steps.map((step) => step.hop), property: null }, of: 'node', direction: value === 'DESC' ? 'DESC' : 'ASC', holds: 'number', nullable: false };
}

/** Days, ids and enums are texts. */
function storedAs(type: GraphQLOutputType): OrderKey['holds'] {
  const { name } = getNamedType(type);
  if (name === 'Boolean') return 'boolean';
  return ['Float', 'Int', 'SafeInt'].includes(name) ? 'number' : 'string';
}

function pathOf(hops: readonly { readonly field: string }[], name: string): string {
  return [...hops.map(({ field }) => field), name].join('.');
}
