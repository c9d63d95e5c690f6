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
    ['a page of nothing', '{ chips(first: 0) { nodes { id } } }', /^BAD_USER_INPUT `first` is 0; a page holds 1 to 100\. For the count or the groups alone leave out nodes, edges and pageInfo: no row is read then\.$/],
    ['a page of less than nothing', '{ chips(first: -1) { nodes { id } } }', /^BAD_USER_INPUT `first` is -1; a page holds 1 to 100\./],
    ['a page one too large', '{ chips(first: 101) { nodes { id } } }', /^BAD_USER_INPUT `first` is 101; a page holds 1 to 100\. Ask for the next page with a cursor\.$/],
    ['a page from both ends', '{ chips(first: 5, last: 5) { nodes { id } } }', /^BAD_USER_INPUT `first` walks forward and `last` backward: give one of them\./],
    ['a page backward that begins after something', '{ chips(last: 5, after: "x") { nodes { id } } }', /^BAD_USER_INPUT `last` walks backward from `before`; it does not go with `after`\.$/],
    ['a page of another question', `{ chips(orderBy: [{ name: ASC }], first: 5, after: "${Buffer.from('["Chip: tpp DESC, id",1,"chip:x"]').toString('base64url')}") { nodes { id } } }`, /^INVALID_CURSOR The cursor belongs to "Chip: tpp DESC, id", but this request asks for "Chip: name ASC, id"\. Start again from the first page, or ask with the order the cursor came from\.$/],
    ['a count up to nothing', '{ chips { totalCount(limit: 0) } }', /^BAD_USER_INPUT limit of totalCount is 0; it counts up to 1 or more\. Leave it out to count all\.$/],
    ['a sort key twice', '{ chips(orderBy: [{ tpp: ASC }, { name: ASC }, { tpp: DESC }]) { nodes { id } } }', /^BAD_USER_INPUT orderBy of Chip names tpp twice\. The first decides: leave the other out\.$/],
    ['a key of groups twice', '{ chips { groups(by: [VENDOR, VENDOR]) { count } } }', /^BAD_USER_INPUT groups takes one or 2 different keys, and by holds 2: \[VENDOR, VENDOR\]\.$/],
    ['three keys of groups', '{ chips { groups(by: [VENDOR, FAMILY, RELEASE_YEAR]) { count } } }', /^BAD_USER_INPUT groups takes one or 2 different keys, and by holds 3/],
    ['groups of nothing', '{ chips { groups(by: [VENDOR], first: 0) { count } } }', /^BAD_USER_INPUT first of groups is 0; 1 to 1000 groups are given at once\./],
    ['groups by a status that nobody says', '{ chips { groups(by: [CONTROL_STATUS]) { count } } }', /^BAD_USER_INPUT CONTROL_STATUS is for one destination on a day\. Say which: groups\(by: \[CONTROL_STATUS\], controlStatus: \{ destination: "CN", asOf: "2023-11-17" \}\)\.$/],
    ['a status that no key asks for', '{ chips { groups(by: [VENDOR], controlStatus: { destination: "CN" }) { count } } }', /^BAD_USER_INPUT controlStatus says of which destination and day the key CONTROL_STATUS is, and by does not hold it\./],
    ['groups too often', `{ chips { ${Array.from({ length: 21 }, (_, index) => `g${index}: groups(by: [VENDOR]) { count }`).join(' ')} } }`, /^BAD_USER_INPUT groups and aggregate stand 21 times beside one page; at most 20 are given at once\./],
    ['a condition on nothing that is missing', '{ chips(where: { missing: {} }) { totalCount } }', /^BAD_USER_INPUT where\.missing names neither a field nor a reason\./],
    ['relations thirty deep', `{ models(where: ${'{ developers: { some: { models: { some: '.repeat(15)}{ openWeights: { eq: true } }${' } } } }'.repeat(15)}) { totalCount } }`, /^BAD_USER_INPUT where nests deeper than 20 conditions\. Write it flatter/],
    ['a bad cursor', '{ chips(after: "abc") { nodes { id } } }', /^INVALID_CURSOR "abc" is not a cursor that a page of this API gave\./],
    ['a global id without a kind', '{ node(id: "nvidia-h20-96gb") { id } }', /^BAD_USER_INPUT "nvidia-h20-96gb" is no global id/],
    ['two keys in one object of an order', '{ chips(orderBy: [{ tpp: ASC, name: ASC }]) { nodes { id } } }', /^BAD_USER_INPUT orderBy\[0\] of Chip names 2 fields/],
    ['null in a condition', '{ chips(where: { tpp: null }) { totalCount } }', /^BAD_USER_INPUT where\.tpp of Chip is null\./],
    ['null in a quantifier', '{ models(where: { developers: { some: null } }) { totalCount } }', /^BAD_USER_INPUT some: null asks for nothing\./],
    ['a certainty without what it is about', '{ trainingUses(where: { certainty: { eq: POSSIBLE } }) { totalCount } }', /^BAD_USER_INPUT where\.certainty of TrainingUse says how sure the condition on chip must be: give both in one object\.$/],
    ['a selection too deep', `{ model(id: "deepseek-v3") { ${deep(6)} } }`, /^BAD_USER_INPUT The selection goes through 12 relations in a row; at most 10 are read at once\./],
    ['an answer too large', '{ chips(first: 100) { nodes { families { chips { families { chips { id } } } } } } }', /^BAD_USER_INPUT The answer may hold about 1\.1e\+6 objects; at most 100000 are read at once\./],
    ['groups that may be too many', '{ organizations(first: 100) { nodes { models { groups(by: [PUBLICATION_YEAR, TRAINING_YEAR], first: 1000) { count } } } } }', /^BAD_USER_INPUT The answer may hold about 3\.0e\+5 objects; at most 100000 are read at once\. Ask for smaller pages, or give lists and groups a smaller `first`\.$/],
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
