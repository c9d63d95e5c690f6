import type Cypher from '@neo4j/cypher-builder';
import { cypherExpression } from '../statement/cypher-text.ts';

/** Enough to part a list of a million in halves again and again, with luck that is three times as bad as can be expected. */
const mostTurns = 60;

/**
 * The `most` maps of a list that come first by their `order`, a list that no two share; in no order themselves. They are found by parting the list at one of them, again and
 * again: `ORDER BY` with `LIMIT` would do, but it holds all that is in scope once more for each row that it keeps, and keeps it until the statement ends.
 */
export function bestOf(list: string, most: Cypher.Param): Cypher.Expr {
  return cypherExpression`reduce(chosen = {kept: [], left: ${list}}, turn IN range(1, ${String(mostTurns)}) | CASE
    WHEN size(chosen.left) = 0 THEN chosen
    WHEN size(chosen.kept) + size(chosen.left) <= ${most} THEN {kept: chosen.kept + chosen.left, left: []}
    WHEN size(chosen.kept) >= ${most} THEN {kept: chosen.kept, left: []}
    ELSE head([pivot IN [chosen.left[size(chosen.left) / 2].order] | head([below IN [[each IN chosen.left WHERE each.order <= pivot]] | CASE
      WHEN size(chosen.kept) + size(below) <= ${most} THEN {kept: chosen.kept + below, left: [each IN chosen.left WHERE each.order > pivot]}
      WHEN size(below) < size(chosen.left) THEN {kept: chosen.kept, left: below}
      ELSE {kept: chosen.kept, left: [each IN chosen.left WHERE each.order < pivot]}
    END])])
  END).kept`;
}
