import type { Late } from '../given/given.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Status } from '../../rules/status.ts';
import type { Hop } from './plan.ts';

export type ComparisonOperator = 'eq' | 'ne' | 'in' | 'notIn' | 'lt' | 'lte' | 'gt' | 'gte' | 'contains' | 'startsWith' | 'has' | 'hasAny' | 'hasAll';

/** A condition on a node or on the relationship that led to it. `not` is two-valued: what is missing fails the inner test. */
export type PredicatePlan =
  | { readonly test: 'compare'; readonly of: 'node' | 'relationship'; readonly property: string; readonly operator: ComparisonOperator; readonly value: Late<unknown> }
  /** Compares with ids, each of which may have been given up. */
  | { readonly test: 'identified'; readonly property: string; readonly ids: Late<string | readonly string[]>; readonly several: boolean; readonly negated?: true }
  /** The control status of a chip for a destination on a day. */
  | { readonly test: 'status'; readonly law: Rulebook; readonly date: IsoDate; readonly destination: string; readonly statuses: readonly Status[] }
  | { readonly test: 'is-null' | 'is-known'; readonly of: 'node' | 'relationship'; readonly property: string }
  /** A list that holds something, or nothing. */
  | { readonly test: 'is-empty' | 'is-filled'; readonly property: string }
  | { readonly test: 'all'; readonly of: readonly PredicatePlan[] }
  | { readonly test: 'any'; readonly of: readonly PredicatePlan[] }
  | { readonly test: 'not'; readonly inner: PredicatePlan }
  /** At least one, or exactly one, of those that a relation leads to. */
  | { readonly test: 'some' | 'single'; readonly hop: Hop; readonly inner: PredicatePlan | null };

export const always: PredicatePlan = { test: 'all', of: [] };
export const never: PredicatePlan = { test: 'any', of: [] };

/** Joins conditions that must all hold; null where there is none. */
export function allOf(predicates: readonly (PredicatePlan | null)[]): PredicatePlan | null {
  const present = predicates.flatMap((predicate) => (predicate === null ? [] : predicate.test === 'all' && predicate.of.length > 0 ? predicate.of : [predicate]));
  if (present.length <= 1) return present[0] ?? null;
  return { test: 'all', of: present };
}
