import Cypher from '@neo4j/cypher-builder';
import { developedInCountryOfConcern } from '../../../rules/country-of-concern.ts';
import type { Quantities } from '../../../rules/metrics.ts';
import { listOf } from '../../statement/as-known.ts';
import type { Names } from '../../statement/scope.ts';

/** What criteria on models read and no more: the law's full facts of a model lead on to its uses, chips, purchases and owners. */
export function renderModelQuantities(model: Cypher.NamedNode, names: Names): Cypher.Expr {
  const developer = names.node('Organization');
  // A developer of an unknown country counts too.
  const developed = names.match(new Cypher.Pattern(model).related({ type: 'DEVELOPED_BY' }).to(developer), developer);
  const countries = new Cypher.Collect(names.along(developed, 'DEVELOPED_BY', model, developer).return(new Cypher.List([developer.property('countryCode')])));
  return listOf(model, ['trainingFlop', 'openWeights', countries]);
}

export function decodeModelQuantities(row: readonly unknown[]): Quantities {
  const [trainingOperations, weightsPublished, countries] = row as readonly [number | null, boolean | null, readonly (readonly [string | null])[]];
  return { trainingOperations, weightsPublished, developedInCountryOfConcern: developedInCountryOfConcern(countries.map(([country]) => country)) };
}
