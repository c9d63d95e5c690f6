import type { Case } from '../case.ts';
import type { PageStart } from '../page-start.ts';

const modelFields = 'id name publicationDate trainingFlop openWeights';

/** Sorted connections: the first page by an indexed key that many lack, the first and the hundredth by one that all have. */
export function pageCases({ offset, cursor, name, id }: PageStart): readonly Case[] {
  return [
    {
      name: 'first-page', title: 'first 25 chips by total processing performance, with vendor', kind: 'connection', indexed: true,
      ours: { query: '{ chips(orderBy: [{ tpp: DESC }], first: 25) { edges { node { id name tpp releaseDate vendor { name } } } pageInfo { hasNextPage endCursor } } }', rowsAt: ['chips', 'edges'] },
      // Unknown values would come first.
      peer: {
        query: '{ chipsConnection(where: { NOT: { tpp: { eq: null } } }, sort: [{ tpp: DESC }, { id: DESC }], first: 25) { edges { node { id name tpp releaseDate vendor { name } } } pageInfo { hasNextPage endCursor } } }',
        rowsAt: ['chipsConnection', 'edges'],
      },
      raw: {
        text: `MATCH (c:Chip) WHERE c.tpp IS NOT NULL AND c.id IS NOT NULL
WITH c ORDER BY c.tpp DESC, c.id DESC LIMIT $size
OPTIONAL MATCH (c)-[:DESIGNED_BY]->(v)
RETURN c.id, c.name, c.tpp, c.releaseDate, v.name`,
        parameters: { size: 25n },
      },
    },
    {
      name: 'models-page-1', title: 'first 25 models by name', kind: 'connection', indexed: true,
      ours: { query: `{ models(orderBy: [{ name: ASC }], first: 25) { edges { node { ${modelFields} } } pageInfo { hasNextPage endCursor } } }`, rowsAt: ['models', 'edges'] },
      peer: { query: `{ modelsConnection(sort: [{ name: ASC }, { id: ASC }], first: 25) { edges { node { ${modelFields} } } pageInfo { hasNextPage endCursor } } }`, rowsAt: ['modelsConnection', 'edges'] },
      raw: {
        text: `MATCH (m:Model) WHERE m.name IS NOT NULL AND m.id IS NOT NULL
WITH m ORDER BY m.name, m.id LIMIT $size
RETURN m.id, m.name, m.publicationDate, m.trainingFlop, m.openWeights`,
        parameters: { size: 25n },
      },
    },
    {
      name: 'models-page-100', title: 'page 100 of models by name', kind: 'connection', indexed: true,
      ours: {
        query: `query ($after: String) { models(orderBy: [{ name: ASC }], first: 25, after: $after) { edges { node { ${modelFields} } } pageInfo { hasNextPage endCursor } } }`,
        variables: { after: cursor }, rowsAt: ['models', 'edges'],
      },
      peer: {
        query: `query ($after: String) { modelsConnection(sort: [{ name: ASC }, { id: ASC }], first: 25, after: $after) { edges { node { ${modelFields} } } pageInfo { hasNextPage endCursor } } }`,
        variables: { after: Buffer.from(`arrayconnection:${offset - 1}`).toString('base64') }, rowsAt: ['modelsConnection', 'edges'],
      },
      raw: {
        text: `MATCH (m:Model) WHERE m.name >= $name AND (m.name > $name OR m.id > $id) AND m.id IS NOT NULL
WITH m ORDER BY m.name, m.id LIMIT $size
RETURN m.id, m.name, m.publicationDate, m.trainingFlop, m.openWeights`,
        parameters: { name, id, size: 25n },
      },
    },
  ];
}
