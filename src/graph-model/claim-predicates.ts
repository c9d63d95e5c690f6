import type { IdPrefix } from '../domain/global-id.ts';
import { derivedProperties } from './derived-properties.ts';
import type { NodeLabel } from './node-kinds.ts';
import { predicateOf } from './predicate-of.ts';

/** The predicates of the claims behind a property or field of a record. A derived value has no claim of its own: it rests on those of its inputs. */
export function claimPredicates(label: NodeLabel, name: string): readonly string[] {
  return derivedProperties[label]?.[name] ?? [predicateOf(name)];
}

/** What the rules read of a record that they judge, by the prefix of its id. */
export const judgedPredicates: Readonly<Partial<Record<IdPrefix, readonly string[]>>> = {
  chip: [...new Set([...Object.values(derivedProperties.Chip ?? {}).flat(), 'designCountryCode', 'vendor', 'releaseDate'])],
  model: ['trainingStart', 'publicationDate', 'developers', 'trainingFlop', 'parameters'],
  organization: ['country', 'owners', 'entityListStatus', 'entityListEntries'],
};
