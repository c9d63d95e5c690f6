import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { getNamedType, getNullableType, isAbstractType, isListType, isObjectType } from 'graphql';
import { invariant } from '../../domain/invariant.ts';
import type { GroupKey } from '../group-keys.ts';
import type { FieldMapping } from '../mapping.ts';
import { fieldMapping } from '../mapping.ts';
import { hop } from './plan-object.ts';
import type { GroupEnd, GroupKeyPlan, GroupWay } from './summary-plan.ts';

type StatusEnd = Extract<GroupEnd, { readonly reads: 'status' }>;

/** A key with the ways to its value. `status`: of which day and destination, where the key is what the law says. */
export function planGroupKey(noun: GraphQLObjectType, name: string, key: GroupKey, status: StatusEnd | null): GroupKeyPlan {
  return { name, ways: key.ways.map((way) => planWay(noun, way, key, status)) };
}

function planWay(noun: GraphQLObjectType, fields: readonly string[], { reads }: GroupKey, status: StatusEnd | null): GroupWay {
  const steps: { readonly field: string; readonly hop: GroupWay['steps'][number]['hop'] }[] = [];
  let type = noun;
  for (const name of fields) {
    const field = type.getFields()[name];
    const mapping = field ? fieldMapping(field) : null;
    invariant(field && mapping, `${type.name}.${name} is on the way to a group key but is not mapped`);
    const end = endAt(field, mapping, reads);
    if (end) return { steps, end };
    const target = targetOf(field, mapping);
    invariant('hop' in mapping && target, `${type.name}.${name} is on the way to a group key but leads to no record`);
    steps.push({ field: name, hop: hop(mapping.hop, target) });
    type = target;
  }
  if (reads === 'status') {
    invariant(status, `the status of a ${type.name} is asked for of no day`);
    return { steps, end: status };
  }
  return { steps, end: { reads: 'record', name: 'name' in type.getFields() ? 'name' : 'title' } };
}

/** The value of a field of the record at hand: a property, or the code by which a record is known without going there. */
function endAt(field: GraphQLField<unknown, unknown>, mapping: FieldMapping, reads: GroupKey['reads']): GroupEnd | null {
  if (mapping.from === 'related' && typeof mapping.filter === 'object' && mapping.filter.by !== 'id') return { reads: 'value', property: mapping.filter.as, openEnd: false };
  if (mapping.from !== 'property') return null;
  const many = isListType(getNullableType(field.type));
  return { reads: reads === 'year' ? 'year' : many ? 'list' : 'value', property: mapping.property, openEnd: mapping.reads === 'open-end' };
}

function targetOf(field: GraphQLField<unknown, unknown>, mapping: FieldMapping): GraphQLObjectType | null {
  const type = getNamedType(field.type);
  if (isAbstractType(type) || !isObjectType(type)) return null;
  if (mapping.from !== 'pages') return type;
  const noun = getNamedType(type.getFields()['nodes']?.type);
  return isObjectType(noun) ? noun : null;
}
