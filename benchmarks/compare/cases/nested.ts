import type { Statement } from '../../../src/domain/graph.ts';
import type { Case } from '../case.ts';

const raw: Statement = {
  text: `MATCH (c:Chip) WHERE c.name IS NOT NULL AND c.id IS NOT NULL
WITH c ORDER BY c.name, c.id LIMIT $size
RETURN c.id, c.name, COLLECT {
  MATCH (c)<-[:OF_CHIP]-(u:TrainingUse)
  WITH u ORDER BY u.trainingDate IS NULL, u.trainingDate DESC, u.id DESC LIMIT $uses
  MATCH (u)-[:TRAINING_OF]->(m)
  RETURN [u.id, u.trainingDate, m.id, m.name, COLLECT { MATCH (m)-[by:DEVELOPED_BY]->(o) WITH o, by ORDER BY by.position, o.id RETURN o.name }]
}`,
  parameters: { size: 25n, uses: 10n },
};

/** 25 chips by name, the ten newest uses of each, the model of each use and who developed it. */
export const nestedCases: readonly Case[] = [
  {
    name: 'nested-lists', title: '25 chips, 10 newest training uses each, model and developers of each, as lists', kind: 'list', indexed: true, raw,
    ours: { query: '{ chips(orderBy: [{ name: ASC }], first: 25) { nodes { id name trainingUses(orderBy: [{ trainingDate: DESC }], first: 10) { nodes { id trainingDate model { id name developers { name } } } } } } }', rowsAt: ['chips', 'nodes'] },
    // Lists have no order by what stands on a relation: a model's developers come as they lie.
    peer: { query: '{ chips(sort: [{ name: ASC }, { id: ASC }], limit: 25) { id name trainingUses(sort: [{ trainingDate: DESC }, { id: DESC }], limit: 10) { id trainingDate model { id name developers { name } } } } }', rowsAt: ['chips'] },
    anyOrder: 'of values',
  },
  {
    name: 'nested-connections', title: '25 chips, 10 newest training uses each, model and developers of each, as connections', kind: 'connection', indexed: true, raw,
    ours: {
      query: '{ chips(orderBy: [{ name: ASC }], first: 25) { edges { node { id name trainingUses(orderBy: [{ trainingDate: DESC }], first: 10) { edges { node { id trainingDate model { id name developers { name } } } } } } } pageInfo { hasNextPage } } }',
      rowsAt: ['chips', 'edges'],
    },
    peer: {
      query: '{ chipsConnection(sort: [{ name: ASC }, { id: ASC }], first: 25) { edges { node { id name trainingUsesConnection(sort: [{ node: { trainingDate: DESC } }, { node: { id: DESC } }], first: 10) { edges { node { id trainingDate model { id name developers { name } } } } } } } pageInfo { hasNextPage } } }',
      rowsAt: ['chipsConnection', 'edges'],
    },
    anyOrder: 'of values',
  },
];
