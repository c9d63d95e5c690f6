import Cypher from '@neo4j/cypher-builder';
import type { GraphQLResolveInfo } from 'graphql';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Compiled } from '../compile/compiled.ts';
import type { Question, Template } from '../given/compile-once.ts';
import { compileOnce } from '../given/compile-once.ts';
import type { FoundRecord } from '../paths/found-record.ts';
import { foundRecord } from '../paths/found-record.ts';
import { renderDays, renderLinkObjects } from '../paths/render-link.ts';
import { matchRecord, recordColumns } from '../paths/render-record.ts';
import { WalkConditions } from '../paths/walk-conditions.ts';
import type { DecodedObject } from '../rows/decode.ts';
import { datasetNode } from '../statement/current-dataset.ts';
import { workedOut } from '../statement/collecting.ts';
import { cypherExpression } from '../statement/cypher-text.ts';
import { renderTarget } from '../statement/render-object.ts';
import { renderReferences } from '../statement/render-references.ts';
import { begun, datasetColumns, finished } from '../statement/render-root.ts';
import { Names } from '../statement/scope.ts';
import { decodeNeighborhood } from './decode-neighborhood.ts';
import type { NeighborhoodPlan } from './plan-neighborhood.ts';
import { planNeighborhood } from './plan-neighborhood.ts';
import { renderRings } from './render-rings.ts';

export interface FoundNeighborhood {
  /** Null where the record was not there, or not known, on the day asked about. */
  readonly neighborhood: DecodedObject | null;
  readonly center: FoundRecord;
}

/** The root field `neighborhood`, as one statement. */
export function compileNeighborhood(info: GraphQLResolveInfo, today: IsoDate, law: Rulebook | null): Compiled<FoundNeighborhood> {
  return compileOnce(info, [today, law], (question) => compile(question, today, law));
}

function compile(info: Question, today: IsoDate, law: Rulebook | null): Template<FoundNeighborhood> {
  const plan = planNeighborhood(info, today, law);
  const { context, center, walk: { asOf } } = plan;
  const names = Names.of(context);
  const walk = new WalkConditions(plan.walk, names);
  const columns = [...recordColumns(center, 'origin', walk), renderCenter(plan, names), renderEdges(plan, walk, names), cypherExpression`explored`, ...renderReferences(context.references, names)];
  return {
    statement: finished(Cypher.utils.concat(
      begun(context), matchRecord(center, 'origin', names), renderRings(plan, walk),
      new Cypher.Return(...datasetColumns(datasetNode(), context), ...columns.map((column, index): [Cypher.Expr, string] => [column, `column${index}`])),
    )),
    root: context.root,
    days: [...context.days],
    references: context.references,
    asksByIds: true,
    decode: ([origin, near, read, rings, explored], redirects) => ({ neighborhood: decodeNeighborhood(plan, read, rings, explored), center: foundRecord(center, origin, near, asOf, redirects) }),
  };
}

/** What is selected of the record itself: as `node`, then as one of `nodes`. */
function renderCenter({ centers, nodes }: NeighborhoodPlan, names: Names): Cypher.Expr {
  const node = names.node('Organization');
  const { rendered, ahead } = names.listing(() => new Cypher.List([...centers, ...nodes].map(({ target }) => renderTarget(target, { node, relationship: null }, names))));
  return cypherExpression`COLLECT { UNWIND CASE WHEN there THEN [origin] ELSE [] END AS ${node} ${workedOut(node.id, ahead)}RETURN ${rendered} }`;
}

/** Of each ring its relations, `[record's id, type, goes out, how many, edges]`; an edge is `[its own id, neighbor's id, first day, day after the last, neighbor's objects, edge's objects]`. */
function renderEdges({ nodes, edges }: NeighborhoodPlan, walk: WalkConditions, names: Names): Cypher.Expr {
  const [neighbor, from, to] = [names.node('Organization'), names.node('Organization'), names.node('Organization')];
  const { rendered: edge, ahead } = names.listing(() => new Cypher.List([
    cypherExpression`elementId(relation)`, cypherExpression`${neighbor}.id`, ...renderDays(walk),
    new Cypher.List(nodes.map(({ target }) => renderTarget(target, { node: neighbor, relationship: null }, names))),
    new Cypher.List(edges.flatMap(({ objects }) => renderLinkObjects(objects, from, to, walk, names))),
  ]));
  const carried = `relation, ${neighbor.id}, ${from.id}, ${to.id}`;
  const links = cypherExpression`COLLECT { UNWIND kind[4] AS link WITH link[0] AS relation, link[1] AS ${neighbor}, startNode(link[0]) AS ${from}, endNode(link[0]) AS ${to} ${workedOut(carried, ahead)}RETURN ${edge} }`;
  return cypherExpression`COLLECT { UNWIND rings AS ring RETURN COLLECT { UNWIND ring AS kind WITH kind, ${links} AS links RETURN [kind[0].id, kind[1], kind[2], kind[3], links] } }`;
}
