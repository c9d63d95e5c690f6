import type { GraphQLSchema } from 'graphql';
import { graphql } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import { ApiError } from '../../../src/domain/api-error.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';

const deep = (levels: number): string => (levels === 0 ? 'id' : `trainingUses { model { ${deep(levels - 1)} } }`);

describe('a mistake in an operation is told with its code:', () => {
  let schema: GraphQLSchema;
  let graph: GraphClient;
  beforeAll(async () => { [schema, graph] = [await buildApiSchema(), openTestGraph()]; });
  afterAll(async () => { await graph.close(); });

  async function refused(source: string): Promise<string> {
    const { errors } = await graphql({ schema, source, contextValue: apiContext({ graph, rulebook: seedRulebook, now: testDay }) });
    const cause = errors?.[0]?.originalError;
    return cause instanceof ApiError ? `${cause.code} ${cause.message}` : String(errors?.[0]?.message);
  }

  it.each([
    ['an unknown id, with what is near', '{ chip(id: "nvidia-h900-sxm") { id } }', /^UNKNOWN_ID There is no Chip with the id "nvidia-h900-sxm"\. Did you mean .*nvidia-h200-sxm/],
    ['an id of another kind', '{ chip(id: "model:deepseek-v3") { id } }', /^BAD_USER_INPUT "model:deepseek-v3" is a model, not a chip\.$/],
    ['an empty id', '{ chip(id: "") { id } }', /^UNKNOWN_ID There is no Chip with the id ""\.$/],
    ['a name that people shorten', '{ chip(name: "H800") { id } }', /^UNKNOWN_ID There is no Chip with the name "H800"\. Did you mean .*nvidia-h800-sxm5/],
    ['neither id nor name', '{ model { id } }', /^BAD_USER_INPUT Say which Model: give its id or a name\.$/],
    ['a regulation that is not there', '{ modelsTrainedUnder(regulation: "us-2023-10-17-acs-ifx") { totalCount } }', /^UNKNOWN_ID There is no Regulation with the id "regulation:us-2023-10-17-acs-ifx"\. Did you mean regulation:us-2023-10-17-acs-ifr/],
    ['a bill that never took effect', '{ modelsTrainedUnder(regulation: "us-leg-gain-ai-act") { totalCount } }', /^BAD_USER_INPUT regulation:us-leg-gain-ai-act has no effective date on record/],
    ['a page too large', '{ chips(first: 1000) { totalCount nodes { id } } }', /^BAD_USER_INPUT `first` is 1000; a page holds 1 to 100\. Ask for the next page with a cursor\.$/],
    ['a list of less than nothing', '{ chip(id: "nvidia-h20-96gb") { claims(first: -1) { id } } }', /^BAD_USER_INPUT first of claims is -1; a list holds 0 or more\.$/],
    ['a bad cursor', '{ chips(after: "abc") { nodes { id } } }', /^INVALID_CURSOR "abc" is not a cursor that a page of this API gave\./],
    ['a global id without a kind', '{ node(id: "nvidia-h20-96gb") { id } }', /^BAD_USER_INPUT "nvidia-h20-96gb" is no global id/],
    ['two keys in one object of an order', '{ chips(orderBy: [{ tpp: ASC, name: ASC }]) { nodes { id } } }', /^BAD_USER_INPUT orderBy\[0\] of Chip names 2 fields/],
    ['null in a condition', '{ chips(where: { tpp: null }) { totalCount } }', /^BAD_USER_INPUT where\.tpp of Chip is null\./],
    ['null in a quantifier', '{ models(where: { developers: { some: null } }) { totalCount } }', /^BAD_USER_INPUT some: null asks for nothing\./],
    ['a certainty without what it is about', '{ trainingUses(where: { certainty: { eq: POSSIBLE } }) { totalCount } }', /^BAD_USER_INPUT where\.certainty of TrainingUse says how sure the condition on chip must be: give both in one object\.$/],
    ['a selection too deep', `{ model(id: "deepseek-v3") { ${deep(6)} } }`, /^BAD_USER_INPUT The selection goes through 12 relations in a row; at most 10 are read at once\./],
    ['an answer too large', '{ chips(first: 100) { nodes { families { chips { families { chips { id } } } } } } }', /^BAD_USER_INPUT The answer may hold about 1\.1e\+6 objects; at most 100000 are read at once\./],
    ['conditions too deep', `{ chips(where: ${'{ not: '.repeat(60)}{ tpp: { eq: 1 } }${' }'.repeat(60)}) { totalCount } }`, /^BAD_USER_INPUT where nests deeper than 20 conditions\./],
    ['a day that does not exist', '{ organization(id: "huawei") { listings(asOf: "2024-02-30") { id } } }', /"2024-02-30" is not a day of the calendar\. Write it as YYYY-MM-DD, for example "2024-06-01"\.$/],
    ['a country that does not exist', '{ organizations(where: { country: { eq: "ZZ" } }) { totalCount } }', /"ZZ" is no ISO 3166-1 alpha-2 country code\. Write two letters, for example "CN"\.$/],
  ])('%s', async (_what, source, message) => {
    expect(await refused(source)).toMatch(message);
  });

  it('letter case of a country code and of a name is no mistake', async () => {
    const { data } = await graphql({ schema, source: '{ a: organizations(where: { country: { eq: "cn" } }) { totalCount } b: organizations(where: { country: { eq: "CN" } }) { totalCount } c: chips(where: { vendor: { name: { eq: "NVIDIA" } } }) { totalCount } }', contextValue: apiContext({ graph, rulebook: seedRulebook, now: testDay }) });
    const { a, b, c } = data as Readonly<Record<string, { readonly totalCount: number }>>;
    expect(a).toEqual(b);
    expect(c!.totalCount).toBeGreaterThan(40);
  });
});
