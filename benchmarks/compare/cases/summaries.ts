import type { Case } from '../case.ts';

export const summaryCases: readonly Case[] = [
  {
    name: 'aggregate', title: 'how many models there are, and the least, the most and the mean of their training compute', kind: 'connection',
    ours: { query: '{ models { aggregate { count trainingFlop { min max avg } } } }', rowsAt: ['models'] },
    peer: { query: '{ modelsConnection { aggregate { count { nodes } node { trainingFlop { min max average } } } } }', rowsAt: ['modelsConnection'] },
    raw: { text: 'MATCH (m:Model) WITH count(*) AS all, min(m.trainingFlop) AS least, max(m.trainingFlop) AS most, avg(m.trainingFlop) AS mean RETURN all, least, most, mean', parameters: {} },
  },
  {
    name: 'groups', title: 'chips by vendor, with how many of each', kind: 'connection', anyOrder: 'of rows',
    ours: { query: '{ chips { groups(by: [VENDOR], orderBy: COUNT_DESC, first: 1000) { keys { value } count } } }', rowsAt: ['chips', 'groups'] },
    // It has no groups: the nearest is to ask each vendor.
    peer: { query: '{ organizations(where: { chips: { some: { id: { startsWith: "chip:" } } } }) { name chipsConnection { aggregate { count { nodes } } } } }', rowsAt: ['organizations'] },
    raw: { text: 'MATCH (c:Chip)-[:DESIGNED_BY]->(v) RETURN v.name, count(c) AS chips ORDER BY chips DESC LIMIT 1000', parameters: {} },
  },
];
