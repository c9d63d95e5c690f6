import type Cypher from '@neo4j/cypher-builder';
import type { Names } from './scope.ts';

type Reading = Cypher.Match | Cypher.With | Cypher.Call | Cypher.Unwind;

/** RETURN of what is rendered, after a WITH of what has to be worked out ahead of it (`Names.ahead`). `carried`: the variables that it reads. */
export function returning(clause: Reading, carried: readonly Cypher.Variable[], names: Names, render: () => Cypher.Expr): Cypher.Return {
  const { rendered, ahead } = names.listing(render);
  return ahead.length === 0 ? clause.return(rendered) : clause.with(...carried, ...ahead).return(rendered);
}
