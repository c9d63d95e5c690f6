import Cypher from '@neo4j/cypher-builder';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import { beginningOf } from '../beginning-of.ts';
import { cypherExpression, cypherText } from '../statement/cypher-text.ts';
import { currentId } from '../statement/redirects.ts';
import type { Names } from '../statement/scope.ts';
import type { NamedRecord } from './record-id.ts';
import type { WalkConditions } from './walk-conditions.ts';

/** Records whose ids begin like one that is unknown. */
const nearest = 200n;

/** The record that the question names, under `variable`; null where there is none. */
export function matchRecord({ id, label }: NamedRecord, variable: string, names: Names): Cypher.Raw {
  return cypherText`OPTIONAL MATCH (${variable}:${label} {id: ${currentId(id, names)}})`;
}

/** `[id, whether it was known, its first day, the day after its last]`, and the ids that are near where there is none. */
export function recordColumns({ id, label }: NamedRecord, variable: string, walk: WalkConditions): readonly Cypher.Expr[] {
  const beginning = new Cypher.Param(beginningOf(id, nodeKinds[label].prefix.length + 1, 4));
  return [
    cypherExpression`[${variable}.id, ${walk.isKnown(variable)}, ${walk.edge(variable, 'from')}, ${walk.edge(variable, 'until')}]`,
    cypherExpression`COLLECT { UNWIND CASE WHEN ${variable} IS NULL THEN [${beginning}] ELSE [] END AS beginning MATCH (near:${label}) WHERE near.id STARTS WITH beginning WITH near ORDER BY near.id LIMIT ${new Cypher.Param(nearest)} RETURN near.id }`,
  ];
}
