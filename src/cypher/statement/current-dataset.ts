import Cypher from '@neo4j/cypher-builder';

/** The id of the node that says which facts are in the graph. */
export const currentDataset = 'dataset:current';

/** The node that every statement begins with. */
export function datasetNode(): Cypher.NamedNode {
  return new Cypher.NamedNode('dataset');
}
