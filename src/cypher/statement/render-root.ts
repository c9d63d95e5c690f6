import Cypher from '@neo4j/cypher-builder';
import { currentDataset } from './current-dataset.ts';
import type { Statement } from '../../domain/graph.ts';

/** One statement for one root field: a single row of the dataset's version and the answer's columns. No row means that nothing is loaded. */
export function renderRoot(columns: readonly Cypher.Expr[]): Statement {
  const dataset = new Cypher.NamedNode('dataset');
  const statement = new Cypher.Match(new Cypher.Pattern(dataset, { labels: ['Dataset'], properties: { id: new Cypher.Param(currentDataset) } }))
    .return([dataset.property('version'), 'version'], [dataset.property('firstPublishedOn'), 'firstPublishedOn'], ...columns.map((column, index): [Cypher.Expr, string] => [column, `column${index}`]));
  return finished(statement);
}

export function finished(clause: Cypher.Clause): Statement {
  const { cypher, params } = clause.build();
  return Object.freeze({ text: cypher, parameters: params });
}
