import type { GraphQLSchema } from 'graphql';
import { graphql } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import { ApiError } from '../../../src/domain/api-error.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';

let schema: GraphQLSchema;
let graph: GraphClient;
beforeAll(async () => { [schema, graph] = [await buildApiSchema(), openTestGraph()]; });
afterAll(async () => { await graph.close(); });

const coldPlan = 30_000;
const ask = (source: string) => graphql({ schema, source, contextValue: apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` }) });

/** The first error with its code; of what the schema itself refuses, the message alone. */
async function refused(source: string): Promise<string> {
  const { errors } = await ask(source);
  const cause = errors?.[0]?.originalError;
  return cause instanceof ApiError ? `${cause.code} ${cause.message}` : String(errors?.[0]?.message);
}

const dispute = (subject: string, field: string) => `{ dispute(subject: "${subject}", field: "${field}") { isDisputed } }`;
const groups = (rest: string) => `{ claims { groups(${rest}) { count } } }`;

describe('a question about claims is refused with what to do:', () => {
  it.each([
    ['a dispute over nobody', dispute('organization:deepseak', 'founded'), 'UNKNOWN_ID There is no Organization with the id "organization:deepseak". Did you mean organization:deepseek'],
    ['a dispute over a record without its kind', dispute('deepseek', 'founded'), 'BAD_USER_INPUT "deepseek" names no record that claims are about. Write it with its prefix, for example organization:deepseek.'],
    ['a dispute over what nobody claims about', dispute('source:iso-3166-1', 'title'), 'BAD_USER_INPUT "source:iso-3166-1" names no record that claims are about. '],
    ['a dispute over a misspelled field', dispute('organization:deepseek', 'fuonded'), 'BAD_USER_INPUT Nothing is claimed of organization:deepseek about "fuonded". Did you mean founded?'],
    ['a dispute over a field of which nothing is said', dispute('organization:deepseek', 'zzzzzzzz'), 'BAD_USER_INPUT Nothing is claimed of organization:deepseek about "zzzzzzzz". There are claims about '],
    ['three keys of groups', groups('by: [KIND, VERDICT, RANK]'), 'BAD_USER_INPUT groups takes one or 2 different keys, and by holds 3: [kind, verdict, rank].'],
    ['one key twice', groups('by: [KIND, KIND]'), 'BAD_USER_INPUT groups takes one or 2 different keys, and by holds 2: [kind, kind].'],
    ['no key', groups('by: []'), 'BAD_USER_INPUT groups takes one or 2 different keys, and by holds 0: [].'],
    ['a key that is none', groups('by: [COLOR]'), 'Value "COLOR" does not exist in "ClaimGroupKey" enum.'],
    ['a negative number of groups', groups('by: [KIND], first: -1'), 'BAD_USER_INPUT first of groups is -1; 0 to 100 groups are given at once.'],
    ['too many groups', groups('by: [KIND], first: 101'), 'BAD_USER_INPUT first of groups is 101; 0 to 100 groups are given at once.'],
    ['an unknown claim', '{ claim(id: "seed-99-99") { id } }', 'UNKNOWN_ID There is no Claim with the id "seed-99-99".'],
    ['an unknown document', '{ document(id: "article-2025-01-deepseek") { id } }', 'UNKNOWN_ID There is no Document with the id "article-2025-01-deepseek". Did you mean article-2025-01-deepseek-foreign-media'],
  ])('%s', async (_, source, message) => {
    expect((await refused(source)).slice(0, message.length)).toBe(message);
  }, coldPlan);

  it('a subject that is nobody finds no claims, since a filter is no look-up', async () => {
    const { data, errors } = await ask('{ claims(where: { subject: { eq: "organization:nobody" } }) { totalCount } }');
    expect([errors, data?.['claims']]).toEqual([undefined, { totalCount: 0 }]);
  }, coldPlan);
});
