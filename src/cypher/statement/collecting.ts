import Cypher from '@neo4j/cypher-builder';
import { cypherExpression } from './cypher-text.ts';
import type { Names, Projection } from './scope.ts';

type Reading = Cypher.Match | Cypher.With | Cypher.Call | Cypher.Unwind;

/**
 * What is rendered, of each row that is read, as a list. What has to be worked out ahead of it (`Names.ahead`) comes in a WITH before, and so does then the list itself
 * where it stands in another one. `carried`: the variables that it reads.
 */
export function collecting(clause: Reading, carried: readonly Cypher.Variable[], names: Names, render: () => Cypher.Expr): Cypher.Expr {
  const { rendered, ahead } = names.listing(render);
  if (ahead.length === 0) return new Cypher.Collect(clause.return(rendered));
  const collected = new Cypher.Collect(clause.with(...carried, ...ahead).return(rendered));
  return names.isListing ? names.ahead(collected, 'collected') : collected;
}

/** The WITH before what is rendered, where statements are written as text; no text where nothing is worked out ahead. */
export function workedOut(carried: string, ahead: readonly Projection[]): Cypher.Expr {
  return ahead.reduce((text, [expression, variable], index) => cypherExpression`${text}${index === 0 ? `WITH ${carried}` : ''}, ${expression} AS ${variable} `, cypherExpression``);
}
