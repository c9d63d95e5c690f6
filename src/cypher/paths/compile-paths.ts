import Cypher from '@neo4j/cypher-builder';
import type { GraphQLResolveInfo } from 'graphql';
import type { Row } from '../../domain/graph.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Compiled } from '../compile/compiled.ts';
import type { Question, Template } from '../given/compile-once.ts';
import { compileOnce } from '../given/compile-once.ts';
import type { DecodedObject } from '../rows/decode.ts';
import { datasetNode } from '../statement/current-dataset.ts';
import { workedOut } from '../statement/collecting.ts';
import { cypherExpression } from '../statement/cypher-text.ts';
import { renderReferences } from '../statement/render-references.ts';
import { begun, datasetColumns, finished } from '../statement/render-root.ts';
import { Names } from '../statement/scope.ts';
import { bestOf } from './best-of.ts';
import { decodePaths } from './decode-paths.ts';
import type { FoundRecord } from './found-record.ts';
import { foundRecord } from './found-record.ts';
import type { PathsPlan } from './plan-paths.ts';
import { planPaths } from './plan-paths.ts';
import { renderDays, renderLinkObjects } from './render-link.ts';
import { matchRecord, recordColumns } from './render-record.ts';
import { renderSearch } from './render-search.ts';
import { WalkConditions } from './walk-conditions.ts';

export interface FoundPaths {
  readonly paths: DecodedObject;
  readonly ends: readonly FoundRecord[];
}

/** The root field `paths`, as one statement. */
export function compilePaths(info: GraphQLResolveInfo, today: IsoDate, law: Rulebook | null): Compiled<FoundPaths> {
  return compileOnce(info, [today, law], (question) => compile(question, today, law));
}

function compile(info: Question, today: IsoDate, law: Rulebook | null): Template<FoundPaths> {
  const plan = planPaths(info, today, law);
  const { context, from, to, walk: { asOf } } = plan;
  const names = Names.of(context);
  const walk = new WalkConditions(plan.walk, names);
  const columns = [
    ...recordColumns(from, 'origin', walk), ...recordColumns(to, 'goal', walk),
    ...['found.explored', 'found.length', 'found.exhausted', 'chains.dropped', 'size(chains.done)'].map((text) => cypherExpression`${text}`),
    renderPaths(plan, walk, names), ...renderReferences(context.references, names),
  ];
  return {
    statement: finished(Cypher.utils.concat(
      begun(context), matchRecord(from, 'origin', names), matchRecord(to, 'goal', names), renderSearch(plan, walk),
      new Cypher.Return(...datasetColumns(datasetNode(), context), ...columns.map((column, index): [Cypher.Expr, string] => [column, `column${index}`])),
    )),
    root: context.root,
    days: [...context.days],
    references: context.references,
    asksByIds: true,
    decode: ([origin, nearOrigin, goal, nearGoal, ...found]: Row, redirects) => ({
      paths: decodePaths(plan, found),
      ends: [foundRecord(from, origin, nearOrigin, asOf, redirects), foundRecord(to, goal, nearGoal, asOf, redirects)],
    }),
  };
}

/** The paths as `[by what they are ordered, steps]`, a step being `[type, goes along it, first day, day after the last, objects…]`. */
function renderPaths({ targets, maxPaths }: PathsPlan, walk: WalkConditions, names: Names): Cypher.Expr {
  const [from, to] = [names.node('Organization'), names.node('Organization')];
  const { rendered: step, ahead } = names.listing(() => new Cypher.List([
    cypherExpression`type(relation)`, cypherExpression`startNode(relation) = ${from}`, ...renderDays(walk),
    ...targets.flatMap(({ objects }) => renderLinkObjects(objects, from, to, walk, names)),
  ]));
  const steps = cypherExpression`COLLECT { UNWIND range(1, size(chain.relations)) AS step WITH chain.relations[step - 1] AS relation, chain.nodes[step - 1] AS ${from}, chain.nodes[step] AS ${to} ${workedOut(`relation, ${from.id}, ${to.id}`, ahead)}RETURN ${step} }`;
  return cypherExpression`COLLECT { UNWIND ${bestOf('chains.done', new Cypher.Param(BigInt(maxPaths)))} AS chain WITH chain.order AS order, ${steps} AS steps RETURN [order, steps] }`;
}
