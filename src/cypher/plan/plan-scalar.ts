import type { GraphQLNamedType } from 'graphql';
import { ApiError } from '../../domain/api-error.ts';
import { requirePrefix, withPrefix } from '../../domain/global-id.ts';
import { OPEN_END } from '../../domain/iso-date.ts';
import { foldName } from '../../graph-model/fold-name.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import type { AskedId } from '../given/asked-id.ts';
import { entriesOf } from '../given/asked-id.ts';
import type { Late } from '../given/given.ts';
import { late, lateList, lookAt } from '../given/given.ts';
import type { FieldMapping } from '../mapping.ts';
import { labelOf } from '../mapping.ts';
import type { ComparisonOperator, PredicatePlan } from './predicate-plan.ts';
import { allOf, never } from './predicate-plan.ts';

/** A stored value to compare. */
export interface Compared {
  readonly property: string;
  readonly of: 'node' | 'relationship';
  readonly mapping: FieldMapping;
  /** The type of the records whose ids are compared; null for any other value. */
  readonly identified: GraphQLNamedType | null;
}

type Filter = Readonly<Record<string, unknown>>;

/** The operators of one filter, which must all hold. */
export function planScalar(compared: Compared, filter: Filter, asked: Set<AskedId>): PredicatePlan | null {
  return allOf(Object.entries(filter).map(([operator, value]): PredicatePlan | null => {
    if (value === undefined) return null;
    const given = gathered(value);
    if (given === null) throw new ApiError('BAD_USER_INPUT', `${operator}: null compares with nothing. Ask for missing values with isNull: true.`, { argument: 'where' });
    if (operator === 'isNull') return planIsNull(compared, given === true);
    if (operator === 'isEmpty') return { test: given === true ? 'is-empty' : 'is-filled', property: compared.property };
    if (compared.identified && operator in identifiers) return planIdentified(compared, compared.identified, operator as keyof typeof identifiers, given, asked);
    return planComparison(compared, operator as ComparisonOperator, given);
  }));
}

function planIsNull({ property, of, mapping }: Compared, wanted: boolean): PredicatePlan {
  if (mapping.from === 'property' && mapping.reads === 'open-end') return { test: 'compare', of, property, operator: wanted ? 'eq' : 'lt', value: OPEN_END };
  return { test: wanted ? 'is-null' : 'is-known', of, property };
}

/** Whether the operator asks for others than the ids. */
const identifiers = { eq: false, in: false, ne: true, notIn: true } as const;

function planIdentified({ property }: Compared, type: GraphQLNamedType, operator: keyof typeof identifiers, given: Late<unknown>, asked: Set<AskedId>): PredicatePlan {
  const ids = late(given, (each) => withPrefixes(type, each));
  for (const id of entriesOf(ids)) asked.add(id);
  return { test: 'identified', property, ids, several: operator === 'in' || operator === 'notIn', ...(identifiers[operator] ? { negated: true } : {}) };
}

function planComparison({ property, of, mapping, identified }: Compared, operator: ComparisonOperator, given: Late<unknown>): PredicatePlan {
  const folded = foldedOperators.has(operator) ? mapping.folded : undefined;
  if (folded === undefined) return { test: 'compare', of, property, operator, value: identified ? late(given, (each) => withPrefixes(identified, each)) : given };
  // Nothing is left of it to compare with: no name is like that, and every name is unlike it.
  if (lookAt(given, (each) => [each].flat().every((text) => foldName(String(text)) === ''))) return operator === 'ne' || operator === 'notIn' ? { test: 'is-known', of, property: folded } : never;
  return { test: 'compare', of, property: folded, operator, value: late(given, fold) };
}

const foldedOperators: ReadonlySet<string> = new Set(['eq', 'ne', 'in', 'notIn', 'contains', 'startsWith']);

function fold(given: unknown): unknown {
  return Array.isArray(given) ? given.map((text) => foldName(String(text))) : foldName(String(given));
}

/** Variables within a list make a list of them. */
function gathered(value: unknown): Late<unknown> {
  return Array.isArray(value) ? lateList(value as readonly Late<unknown>[]) : value;
}

/** An id of a known type may be written without its prefix; of several types, only the prefix says which one is meant. */
function withPrefixes(type: GraphQLNamedType, given: unknown): string | readonly string[] {
  const label = labelOf(type);
  const whole = (id: unknown): string => (label === null ? requirePrefix(String(id), 'where') : withPrefix(nodeKinds[label].prefix, String(id)));
  return Array.isArray(given) ? given.map(whole) : whole(given);
}
