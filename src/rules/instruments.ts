import type { GlobalId } from '../domain/global-id.ts';
import type { Rulebook } from './rulebook.ts';

const known = new WeakMap<Rulebook, readonly GlobalId[]>();

/** Every regulation that the law names, sorted: the records that an answer about the law may refer to. */
export function instrumentsOf(rulebook: Rulebook): readonly GlobalId[] {
  const found = known.get(rulebook) ?? find(rulebook);
  known.set(rulebook, found);
  return found;
}

function find({ provisions, exceptions, incorporations, measures, affiliates, guards, foreignMeasures, guidance }: Rulebook): readonly GlobalId[] {
  const ids = [
    ...provisions.flatMap(({ regulationId, dates, destinations, headquarters, reviewPolicies }) => [
      regulationId, ...dates.unconfirmed.map((doubt) => doubt.regulationId), ...destinations.map((place) => place.regulationId), ...(headquarters?.places ?? []).map((place) => place.regulationId),
      ...reviewPolicies.map((policy) => policy.regulationId),
    ]),
    ...affiliates.flatMap(({ regulationId, dates }) => [regulationId, ...dates.unconfirmed.map((doubt) => doubt.regulationId)]),
    ...[...exceptions, ...incorporations, ...measures, ...foreignMeasures, ...guidance].map(({ regulationId }) => regulationId),
    ...guards.flatMap(({ regulationId }) => regulationId ?? []),
  ];
  return [...new Set(ids)].sort();
}
