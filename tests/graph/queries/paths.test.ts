import type { GraphQLSchema } from 'graphql';
import { graphql, parse } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import { explainOperation } from '../../../resolvers/explain.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import { mostExplored } from '../../../src/cypher/paths/render-search.ts';
import { walkedRelations, walkedWhenNamed } from '../../../src/graph-model/walked-relations.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { operatorsOf, totalDbHits } from '../../../src/neo4j/query-plan.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';
import type { PlainRelation } from './plain-paths.ts';
import { plainPaths } from './plain-paths.ts';

interface Answer {
  readonly explored: number;
  readonly searchedLength: number;
  readonly truncated: boolean;
  readonly paths: readonly { readonly length: number; readonly steps: readonly { readonly relation: string; readonly reversed: boolean; readonly from: { readonly id: string }; readonly to: { readonly id: string } }[] }[];
}

describe('paths over the seed', () => {
  let schema: GraphQLSchema;
  let graph: GraphClient;
  let relations: readonly PlainRelation[];
  beforeAll(async () => {
    [schema, graph] = [await buildApiSchema(), openTestGraph()];
    const types = walkedRelations.filter((type) => !walkedWhenNamed.includes(type));
    relations = await graph.read({ text: 'MATCH (start)-[relation]->(end) WHERE type(relation) IN $types AND NOT start:Claim RETURN elementId(relation), type(relation), start.id, end.id', parameters: { types } }) as unknown as readonly PlainRelation[];
  });
  afterAll(async () => { await graph.close(); });

  async function ask(field: string): Promise<{ readonly answer: Answer; readonly notes: readonly string[] | undefined }> {
    const contextValue = apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` });
    const { data, errors } = await graphql({ schema, source: `{ paths(${field}) { explored searchedLength truncated paths { length steps { relation reversed from { id } to { id } } } } }`, contextValue });
    if (errors) throw errors[0]!.originalError ?? errors[0]!;
    return { answer: JSON.parse(JSON.stringify(data!['paths'])) as Answer, notes: contextValue.answer.notes };
  }

  const textOf = ({ steps }: Answer['paths'][number]): string => steps.reduce((text, { relation, to }) => `${text} ${relation} ${to.id}`, steps[0]!.from.id);

  it.each([
    ['organization:nvidia', 'model:deepseek-v3'], ['organization:huawei', 'model:deepseek-v4-flash'], ['model:deepseek-v3', 'organization:tsmc'], ['organization:smic', 'country:CN'],
    ['country:TW', 'chip:nvidia-h20-96gb'], ['regulation:us-2022-10-07-ac-ifr', 'organization:biren'], ['acquisition:acq-deepseek-h800', 'chip:nvidia-h100-sxm5-80gb'], ['person:alexandr-wang', 'organization:meta'],
  ])('are all those that trying every way finds, from %s to %s', async (from, to) => {
    const { answer } = await ask(`from: "${from}", to: "${to}", mode: ALL, maxLength: 4, maxPaths: 50`);
    const all = plainPaths(relations, from, to, 4);
    const found = answer.paths.map(textOf);
    expect(new Set(found).size).toBe(found.length);
    expect(all).toEqual(expect.arrayContaining(found));
    expect(answer.truncated).toBe(all.length > found.length);
    if (!answer.truncated) expect([...found].sort()).toEqual(all);
    expect(answer.paths.map(({ length }) => length)).toEqual(answer.paths.map(({ length }) => length).sort());
    const shortest = all.map((text) => text.split(' ').length).sort((a, b) => a - b)[0] ?? 0;
    const { answer: least } = await ask(`from: "${from}", to: "${to}", maxLength: 4, maxPaths: 50`);
    expect(least.paths.map(textOf).sort()).toEqual(all.filter((text) => text.split(' ').length === shortest));
  });

  it('are read the other way around in the other direction', async () => {
    const out = await ask('from: "model:deepseek-v3", to: "country:CN", direction: OUT, maxLength: 3');
    const back = await ask('from: "country:CN", to: "model:deepseek-v3", direction: IN, maxLength: 3');
    expect(out.answer.paths.map(textOf)).toEqual(['model:deepseek-v3 DEVELOPED_BY organization:deepseek LOCATED_IN country:CN']);
    expect(back.answer.paths.map(textOf)).toEqual(['country:CN LOCATED_IN organization:deepseek DEVELOPED_BY model:deepseek-v3']);
    expect([out, back].map(({ answer }) => answer.paths[0]!.steps.map(({ reversed }) => reversed))).toEqual([[false, false], [true, true]]);
    expect((await ask('from: "country:CN", to: "model:deepseek-v3", direction: OUT')).answer.paths).toEqual([]);
  });

  it('lead nowhere on a day on which an end was not there, and a note says so', async () => {
    const { answer, notes } = await ask('from: "organization:nvidia", to: "model:deepseek-v3", asOf: "2024-12-25"');
    expect(answer).toEqual({ explored: 0, searchedLength: 5, truncated: false, paths: [] });
    expect(notes).toEqual(['On 2024-12-25 model:deepseek-v3 was not there: it is recorded from 2024-12-26 on. Nothing leads to it on that day.']);
  });

  it('lead nowhere before anything was known, and a note says so', async () => {
    const { answer, notes } = await ask('from: "organization:nvidia", to: "model:deepseek-v3", knownAt: "1990-01-01"');
    expect(answer).toMatchObject({ explored: 0, paths: [] });
    expect(notes).toContain('organization:nvidia, model:deepseek-v3 were not known on 1990-01-01: the sources of the record were published later.');
  });

  it('come to an end at their budget, and say so', async () => {
    const [statement] = await explainOperation(schema, parse('{ paths(from: "organization:nvidia", to: "model:deepseek-v3", mode: ALL, maxLength: 8) { truncated paths { length } } }'), {}, { rulebook: seedRulebook, today: testDay });
    const parameters = Object.fromEntries(Object.entries(statement!.parameters).map(([name, value]) => [name, value === BigInt(mostExplored) ? 500n : value]));
    const [row] = await graph.read({ text: statement!.text, parameters });
    const [explored, length, exhausted] = row!.slice(6);
    expect(exhausted).toBe(true);
    expect(explored).toBeGreaterThanOrEqual(500);
    expect(explored).toBeLessThan(1000);
    expect(length).toBeLessThan(8);
  });

  it('of an unknown end are a mistake that names what is near', async () => {
    await expect(ask('from: "organization:nvidias", to: "model:deepseek-v3"')).rejects.toMatchObject({ code: 'UNKNOWN_ID', message: 'There is no Organization with the id "organization:nvidias". Did you mean organization:nvidia?', details: { argument: 'from' } });
  });

  it.each([
    ['the question that people send', 'paths(from: "organization:nvidia", to: "model:deepseek-v3", maxLength: 5, maxPaths: 10, asOf: "2024-12-26") { paths { steps { relation from { id } to { id } sources { source { url } locator } } } }', 15_000],
    ['every way of eight relations', 'paths(from: "organization:nvidia", to: "model:deepseek-v3", mode: ALL, maxLength: 8) { paths { length } }', 120_000],
    ['the neighborhood of a vendor', 'neighborhood(id: "organization:nvidia") { nodes { id } edges { relation } relations { totalCount } }', 5_000],
  ])('read no more than they must: %s', async (_what, field, most) => {
    const [statement] = await explainOperation(schema, parse(`{ ${field} }`), {}, { rulebook: seedRulebook, today: testDay });
    const plan = await graph.profile(statement!);
    expect(operatorsOf(plan).filter(({ operator }) => /AllNodesScan|NodeByLabelScan|CartesianProduct/.test(operator))).toEqual([]);
    expect(totalDbHits(plan)).toBeLessThan(most);
  });
});
