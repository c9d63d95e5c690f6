import type { Case } from '../case.ts';

const vendors = ['amazon', 'amd', 'biren', 'cambricon', 'google', 'huawei', 'intel', 'moore-threads', 'nvidia', 't-head'].map((vendor) => `organization:${vendor}`);

export const summaryCases: readonly Case[] = [
  {
    name: 'aggregate', title: 'how many models there are, and the least, the most and the mean of their training compute', kind: 'connection',
    ours: { query: '{ models { aggregate { count trainingFlop { min max avg } } } }', rowsAt: ['models'] },
    peer: { query: '{ modelsConnection { aggregate { count { nodes } node { trainingFlop { min max average } } } } }', rowsAt: ['modelsConnection'] },
    raw: { text: 'MATCH (m:Model) WITH count(*) AS all, min(m.trainingFlop) AS least, max(m.trainingFlop) AS most, avg(m.trainingFlop) AS mean RETURN all, least, most, mean', parameters: {} },
  },
  {
    name: 'groups', title: 'chips by vendor, with how many of each, of ten vendors', kind: 'connection', anyOrder: 'of rows',
    ours: { query: 'query ($vendors: [ID!]!) { chips(where: { vendor: { id: { in: $vendors } } }) { groups(by: [VENDOR], orderBy: COUNT_DESC) { keys { value } count } } }', variables: { vendors }, rowsAt: ['chips', 'groups'] },
    // It has no groups: the nearest is to ask each vendor.
    peer: { query: 'query ($vendors: [ID!]!) { organizations(where: { id: { in: $vendors } }) { name chipsConnection { aggregate { count { nodes } } } } }', variables: { vendors }, rowsAt: ['organizations'] },
    raw: { text: 'MATCH (v:Organization)<-[:DESIGNED_BY]-(c:Chip) WHERE v.id IN $vendors RETURN v.name, count(c) AS chips ORDER BY chips DESC, v.name', parameters: { vendors } },
  },
];
