import type { GraphQLObjectType } from 'graphql';
import { ApiError } from '../../domain/api-error.ts';
import { invariant } from '../../domain/invariant.ts';
import { enumName } from '../enum-name.ts';
import { fieldMapping } from '../mapping.ts';
import type { SelectedField } from '../selection.ts';
import type { GroupPlan } from './plan.ts';

const mostKeys = 2;
const mostGroups = 100;

/** `groups(by: [VERDICT, KIND])`. */
export function planGroup(noun: GraphQLObjectType, { key, arguments: given }: SelectedField): GroupPlan {
  const by = given['by'] as readonly string[];
  if (by.length === 0 || by.length > mostKeys || new Set(by).size < by.length) {
    throw new ApiError('BAD_USER_INPUT', `groups takes one or ${mostKeys} different keys, and by holds ${by.length}: [${by.map(enumName).join(', ')}].`, { argument: 'by', atMost: mostKeys });
  }
  const first = typeof given['first'] === 'number' ? given['first'] : mostGroups;
  if (first < 0 || first > mostGroups) throw new ApiError('BAD_USER_INPUT', `first of groups is ${first}; 0 to ${mostGroups} groups are given at once. Narrow the filter to see the others.`, { argument: 'first', atMost: mostGroups });
  return {
    key,
    first,
    by: by.map((name) => {
      const field = noun.getFields()[name];
      const mapping = field ? fieldMapping(field) : null;
      invariant(mapping?.from === 'property', `${noun.name}.${name} is offered as a group key but is no stored property`);
      return { name, property: mapping.property };
    }),
  };
}
