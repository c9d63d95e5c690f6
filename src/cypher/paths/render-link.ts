import Cypher from '@neo4j/cypher-builder';
import { OPEN_END } from '../../domain/iso-date.ts';
import { isKnown, NodeAsKnown } from '../statement/as-known.ts';
import { workedOut } from '../statement/collecting.ts';
import { cypherCondition, cypherExpression } from '../statement/cypher-text.ts';
import { renderTarget } from '../statement/render-object.ts';
import type { Names } from '../statement/scope.ts';
import type { LinkObject } from './plan-paths.ts';
import type { WalkConditions } from './walk-conditions.ts';

/** The days of `relation`: its own, else those of the record at its beginning where that gives its days to its relations. */
export function renderDays(walk: WalkConditions): readonly Cypher.Expr[] {
  return (['from', 'until'] as const).map((edge) => cypherExpression`coalesce(relation.${edge}, head([holder IN [startNode(relation)] | ${walk.edge('holder', edge, { ofRelations: true })}]))`);
}

/** The objects selected of `relation`, between the nodes in the variables `from` and `to`; sources as a list. */
export function renderLinkObjects(objects: readonly LinkObject[], from: Cypher.NamedNode, to: Cypher.NamedNode, walk: WalkConditions, names: Names): readonly Cypher.Expr[] {
  return objects.map((object) => {
    if (object.of === 'sources') return renderSources(object, walk, names);
    return renderTarget(object.target, { node: object.of === 'from' ? from : to, relationship: null }, names);
  });
}

/** What the preferred claim cites by which a record says the relation: a field has one such claim; where no claim does, what the record cites as a whole. */
function renderSources({ target }: LinkObject, walk: WalkConditions, names: Names): Cypher.Expr {
  const [source, claim, cites] = [names.node('Source'), names.node('Claim'), names.relationship('CITES')];
  const [at, of] = [cypherExpression`${source}`, cypherExpression`${claim}`];
  const { rendered, ahead } = names.listing(() => renderTarget(target, { node: source, relationship: cites }, names));
  const read = cypherExpression`COLLECT {
  WITH ${walk.holder('relation')} AS holder
  WITH holder, COLLECT { MATCH (${of}:Claim) WHERE ${of}.subjectId = holder.id AND ${of}.field = ${walk.field('relation', 'holder')} AND ${of}.rank = ${new Cypher.Param('PREFERRED')} AND ${stands(claim)} RETURN ${of} } AS claims
  UNWIND CASE WHEN claims = [] THEN [holder] ELSE claims END AS backing
  MATCH (backing)-[${cites}:CITES]->(${at}) WHERE ${source instanceof NodeAsKnown ? isKnown(source) : cypherCondition`true`}
  WITH ${at}, ${cites} ORDER BY ${cites}.position, ${at}.id, ${cites}.locator
  ${workedOut(`${source.id}, ${cites.id}`, ahead)}RETURN ${rendered}
}`;
  return ahead.length === 0 ? read : names.ahead(read, 'sources');
}

/** The claim is what the record says now, or what it said on the day of knowledge. */
function stands(claim: Cypher.NamedNode): Cypher.Predicate {
  return claim instanceof NodeAsKnown ? isKnown(claim) : Cypher.eq(claim.property('recordedUntil'), new Cypher.Literal(OPEN_END));
}
