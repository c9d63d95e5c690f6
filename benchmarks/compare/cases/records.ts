import type { Case } from '../case.ts';

const chipFields = 'id name tpp performanceDensity dieAreaMm2 memoryGB memoryBandwidthGBps interconnectGBps releaseDate';

export const recordCases: readonly Case[] = [
  {
    name: 'flat-list', title: '25 chips by name, nine values each', kind: 'list', indexed: true,
    ours: { query: `{ chips(orderBy: [{ name: ASC }], first: 25) { nodes { ${chipFields} } } }`, rowsAt: ['chips', 'nodes'] },
    peer: { query: `{ chips(sort: [{ name: ASC }, { id: ASC }], limit: 25) { ${chipFields} } }`, rowsAt: ['chips'] },
    raw: {
      text: `MATCH (c:Chip) WHERE c.name IS NOT NULL AND c.id IS NOT NULL
WITH c ORDER BY c.name, c.id LIMIT $size
RETURN c.id, c.name, c.tpp, c.performanceDensity, c.dieAreaMm2, c.memoryGB, c.memoryBandwidthGBps, c.interconnectGBps, c.releaseDate`,
      parameters: { size: 25n },
    },
  },
  {
    name: 'record-by-id', title: 'one chip by its id, with vendor', kind: 'list', indexed: true,
    ours: { query: `query ($id: ID!) { chip(id: $id) { ${chipFields} vendor { id name } } }`, variables: { id: 'chip:nvidia-h100-sxm5-80gb' }, rowsAt: [] },
    peer: { query: `query ($id: ID!) { chips(where: { id: { eq: $id } }) { ${chipFields} vendor { id name } } }`, variables: { id: 'chip:nvidia-h100-sxm5-80gb' }, rowsAt: ['chips'] },
    raw: {
      text: `MATCH (c:Chip {id: $id})
OPTIONAL MATCH (c)-[:DESIGNED_BY]->(v)
RETURN c.id, c.name, c.tpp, c.performanceDensity, c.dieAreaMm2, c.memoryGB, c.memoryBandwidthGBps, c.interconnectGBps, c.releaseDate, v.id, v.name`,
      parameters: { id: 'chip:nvidia-h100-sxm5-80gb' },
    },
  },
];
