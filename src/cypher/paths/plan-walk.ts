import { ApiError } from '../../domain/api-error.ts';
import type { WalkedRelation } from '../../graph-model/walked-relations.ts';
import { walkedRelations } from '../../graph-model/walked-relations.ts';
import type { SelectionContext } from '../selection.ts';
import type { WalkDirection, WalkPlan } from './walk-conditions.ts';

/** Reads the arguments `relations`, `direction` and `asOf`. */
export function planWalk(given: Readonly<Record<string, unknown>>, { root }: Pick<SelectionContext, 'root'>): WalkPlan {
  return { relations: relationsIn(given), direction: (given['direction'] ?? 'ANY') as WalkDirection, asOf: root.asOf };
}

function relationsIn(given: Readonly<Record<string, unknown>>): readonly WalkedRelation[] | null {
  const asked = given['relations'] as readonly WalkedRelation[] | null | undefined;
  if (asked === null || asked === undefined) return null;
  if (asked.length === 0) throw new ApiError('BAD_USER_INPUT', 'relations names none, so that nothing could be connected. Leave it out to go along all of them.', { argument: 'relations' });
  return walkedRelations.filter((type) => asked.includes(type));
}

/** A whole number within its bounds, else what it is when it is left out. */
export function boundedNumber(given: Readonly<Record<string, unknown>>, argument: string, { otherwise, atMost, remedy }: { readonly otherwise: number; readonly atMost: number; readonly remedy: string }): number {
  const number = (given[argument] as number | null | undefined) ?? otherwise;
  if (number >= 1 && number <= atMost) return number;
  throw new ApiError('BAD_USER_INPUT', `${argument} is ${number}; it may be 1 to ${atMost}. ${remedy}`, { argument, atMost });
}
