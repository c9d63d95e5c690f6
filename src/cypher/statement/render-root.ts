import Cypher from '@neo4j/cypher-builder';
import type { Statement } from '../../domain/graph.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { currentDataset, datasetNode } from './current-dataset.ts';

/** One statement for one root field: a single row of the dataset's version and the answer's columns. No row means that nothing is loaded. */
export function renderRoot(columns: readonly Cypher.Expr[], knownAt: IsoDate | null = null): Statement {
  const dataset = datasetNode();
  const statement = new Cypher.Match(new Cypher.Pattern(dataset, { labels: ['Dataset'], properties: { id: new Cypher.Param(currentDataset) } }))
    .return(...datasetColumns(dataset, knownAt), ...columns.map((column, index): [Cypher.Expr, string] => [column, `column${index}`]));
  return finished(statement);
}

/** What every statement says first: the version, and for a question about a day of knowledge the first day on which anything was published. */
export function datasetColumns(dataset: Cypher.NamedNode, knownAt: IsoDate | null): readonly [Cypher.Expr, string][] {
  return [[dataset.property('version'), 'version'], ...(knownAt === null ? [] : [[dataset.property('firstPublishedOn'), 'firstPublishedOn'] satisfies [Cypher.Expr, string]])];
}

export function finished(clause: Cypher.Clause): Statement {
  const { cypher, params } = clause.build();
  return Object.freeze({ text: cypher, parameters: params });
}
