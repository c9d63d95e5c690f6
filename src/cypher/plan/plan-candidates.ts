import { ApiError } from '../../domain/api-error.ts';
import type { RelationshipType } from '../../graph-model/relationship-kinds.ts';
import type { Hop } from './plan.ts';
import type { PredicatePlan } from './predicate-plan.ts';
import { always, never } from './predicate-plan.ts';

/**
 * A condition on a chip that may be known only by family. Certain: the named chip fits, or every candidate does.
 * Possible: some candidate fits, but not every one. `certainty` (`{ in: [CERTAIN, POSSIBLE] }`) widens; the default is CERTAIN.
 */
export function planCandidates(exact: Hop, candidateType: RelationshipType, inner: PredicatePlan | null, certainty: unknown): PredicatePlan {
  const candidate: Hop = { ...exact, types: [candidateType] };
  const certain: PredicatePlan = {
    test: 'any',
    of: [
      { test: 'some', hop: exact, inner },
      { test: 'all', of: [{ test: 'some', hop: candidate, inner: null }, { test: 'not', inner: { test: 'some', hop: candidate, inner: { test: 'not', inner: inner ?? always } } }] },
    ],
  };
  const anyCandidate: PredicatePlan = { test: 'some', hop: candidate, inner };
  const wanted = wantedCertainties(certainty);
  if (wanted.has('CERTAIN') && wanted.has('POSSIBLE')) return { test: 'any', of: [{ test: 'some', hop: exact, inner }, anyCandidate] };
  if (wanted.has('CERTAIN')) return certain;
  if (wanted.has('POSSIBLE')) return { test: 'all', of: [anyCandidate, { test: 'not', inner: certain }] };
  return never;
}

function wantedCertainties(certainty: unknown): ReadonlySet<string> {
  if (certainty === undefined || certainty === null || Object.keys(certainty).length === 0) return new Set(['CERTAIN']);
  const empty = Object.entries(certainty).find(([, given]) => given === null);
  if (empty) throw new ApiError('BAD_USER_INPUT', `${empty[0]}: null compares with nothing. Leave certainty out for what is certain, or name one or both: certainty: { in: [CERTAIN, POSSIBLE] }.`, { argument: 'where' });
  const { eq, in: among } = certainty as { readonly eq?: string; readonly in?: readonly string[] };
  const lists = [...(eq === undefined ? [] : [[eq]]), ...(among === undefined ? [] : [among])];
  return new Set(['CERTAIN', 'POSSIBLE'].filter((each) => lists.every((allowed) => allowed.includes(each))));
}
