import type { ObjectPlan } from './plan.ts';

/** A record is found by its id, whether the caller asks for that or not. */
export function withId(object: ObjectPlan): ObjectPlan {
  if (object.values.some((value) => value.kind === 'property' && value.key === 'id')) return object;
  return { ...object, values: [{ kind: 'property', key: 'id', of: 'node', property: 'id', reads: 'plain' }, ...object.values] };
}
