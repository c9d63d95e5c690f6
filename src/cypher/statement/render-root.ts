import Cypher from '@neo4j/cypher-builder';
import type { Statement } from '../../domain/graph.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { graphModelVersion } from '../../graph-model/graph-model-version.ts';
import type { AskedId } from '../given/asked-id.ts';
import { currentDataset, datasetNode } from './current-dataset.ts';
import { redirects, renderRedirects } from './redirects.ts';
import type { Projection } from './scope.ts';

/** What the beginning of a statement hangs on. */
export interface RootQuestion {
  /** The day of knowledge that is asked about. */
  readonly knownAt: IsoDate | null;
  /** The ids that the question names, each of which may have been given up. */
  readonly asked: ReadonlySet<AskedId>;
}

/** One statement for one root field: a single row of the dataset's version and the answer's columns. No row means that nothing is loaded, or a graph of another model. `ahead`: what a WITH works out before the columns. */
export function renderRoot(columns: readonly Cypher.Expr[], question: RootQuestion = { knownAt: null, asked: new Set() }, ahead: readonly Projection[] = []): Statement {
  const start = ahead.length === 0 ? begun(question) : begun(question).with(...handedOn(question), ...ahead);
  return finished(start.return(...datasetColumns(datasetNode(), question), ...columns.map((column, index): [Cypher.Expr, string] => [column, `column${index}`])));
}

/** What every statement begins with: the dataset, and the ids that were given up. */
export function begun({ asked }: RootQuestion): Cypher.Match | Cypher.With {
  const dataset = datasetNode();
  const match = new Cypher.Match(new Cypher.Pattern(dataset, { labels: ['Dataset'], properties: { id: new Cypher.Param(currentDataset), graphModel: new Cypher.NamedParam('graphModel', graphModelVersion) } }));
  return asked.size === 0 ? match : match.with(dataset, [renderRedirects(asked), redirects]);
}

/** What the beginning hands on to a further `WITH`. */
export function handedOn({ asked }: RootQuestion): readonly Cypher.Variable[] {
  return asked.size === 0 ? [datasetNode()] : [datasetNode(), redirects];
}

/** What every statement says first: the version, for a question about a day of knowledge the first day on which anything was published, and for one that names ids those that were given up. */
export function datasetColumns(dataset: Cypher.NamedNode, { knownAt, asked }: RootQuestion): readonly [Cypher.Expr, string][] {
  return [
    [dataset.property('version'), 'version'],
    ...(knownAt === null ? [] : [[dataset.property('firstPublishedOn'), 'firstPublishedOn'] satisfies [Cypher.Expr, string]]),
    ...(asked.size === 0 ? [] : [[redirects, 'redirects'] satisfies [Cypher.Expr, string]]),
  ];
}

export function finished(clause: Cypher.Clause): Statement {
  const { cypher, params } = clause.build();
  return Object.freeze({ text: cypher, parameters: params });
}
