import Cypher from '@neo4j/cypher-builder';
import { mostExplored } from '../paths/render-search.ts';
import type { WalkConditions } from '../paths/walk-conditions.ts';
import { cypherExpression, cypherText } from '../statement/cypher-text.ts';
import type { NeighborhoodPlan } from './plan-neighborhood.ts';

/**
 * The relations of the record `origin`, and with a second ring those of its neighbors, as `[record, type, goes out, how many, [[relation, neighbor]…]]`: the first ones of each
 * relation by the neighbor's id. Hands on `there`, `rings` and how many relations were looked at (`explored`): of each ring no more than `mostExplored`.
 */
export function renderRings({ depth, perRelation }: NeighborhoodPlan, walk: WalkConditions): Cypher.Clause {
  const [kept, budget] = [new Cypher.Param(BigInt(perRelation)), new Cypher.Param(BigInt(mostExplored))];
  const looked = (centers: string): Cypher.Expr => cypherExpression`COUNT { UNWIND ${centers} AS center MATCH (center)-[relation:${walk.types}]-() RETURN relation LIMIT ${budget} }`;
  const ring = (centers: string): Cypher.Expr => cypherExpression`COLLECT {
  UNWIND ${centers} AS center MATCH (center)-[relation:${walk.types}]-(other)
  WITH center, relation, other LIMIT ${budget} WHERE ${walk.along('relation', 'center', 'true')} AND NOT other:Claim AND ${walk.isThere('other')}
  WITH center, relation, other, startNode(relation) = center AS outward, type(relation) AS kind ORDER BY other.id, elementId(relation)
  WITH center, kind, outward, count(*) AS total, collect([relation, other]) AS links
  ORDER BY center.id, kind, outward DESC
  RETURN [center, kind, outward, total, links[..${kept}]]
}`;
  return cypherText`WITH *, coalesce(origin IS NOT NULL AND ${walk.isThere('origin')}, false) AS there
WITH *, CASE WHEN there THEN [origin] ELSE [] END AS centers
WITH *, ${ring('centers')} AS inner
WITH *, [other IN reduce(all = [], ring IN inner | all + [link IN ring[4] | link[1]]) WHERE ${new Cypher.Param(depth)} > 1 AND ${walk.isOpen('other')}] AS around
WITH *, [inner, ${ring('around')}] AS rings, [${looked('centers')}, ${looked('around')}] AS explored`;
}
