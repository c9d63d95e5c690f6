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

const ask = (source: string) => graphql({ schema, source, contextValue: apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` }) });
const match = (parties: string, given = '') => `{ matchParties(parties: [${parties}] ${given}) { query outcome matches { score } } }`;

describe('parties to match are refused with the reason and the limit:', () => {
  it.each([
    ['a name of nothing but signs', match('{ name: "a" } { name: " -- " }'), 'BAD_USER_INPUT parties[1] has no name: write at least one letter or digit.'],
    ['a name of 10,000 characters', match(`{ name: "${'x'.repeat(10_000)}" }`), 'BAD_USER_INPUT The name of parties[0] has 10000 characters; at most 500 are compared.'],
    ['101 parties', match('{ name: "a" } '.repeat(101)), 'BAD_USER_INPUT parties holds 101 parties; at most 100 are matched in one request. Send the others in a further one.'],
    ['no match', match('{ name: "a" }', 'limit: 0'), "BAD_USER_INPUT limit 0 can't be used: give 1 to 50."],
    ['51 matches', match('{ name: "a" }', 'limit: 51'), "BAD_USER_INPUT limit 51 can't be used: give 1 to 50."],
    ['an absurd day', match('{ name: "a" }', 'asOf: "9024-01-01"'), 'BAD_USER_INPUT asOf 9024-01-01 '],
    ['a country that does not exist', match('{ name: "a", country: "ZZ" }'), 'is no ISO 3166-1 alpha-2 country code'],
  ])('%s', async (_, source, message) => {
    const [error] = (await ask(source)).errors ?? [];
    const cause = error?.originalError;
    expect(cause instanceof ApiError ? `${cause.code} ${cause.message}` : String(error?.message)).toContain(message);
  });
});

it('no parties have no answers, and names in other scripts or of emoji and letters are only names', async () => {
  expect((await ask(match(''))).data).toEqual({ matchParties: [] });
  const { data, errors } = await ask(match('{ name: "中芯国际" } { name: "🏭 Lab" } { name: "ООО Ромашка" } { name: "\\u0000a" }'));
  expect(errors).toBeUndefined();
  expect((data as { readonly matchParties: readonly unknown[] }).matchParties).toHaveLength(4);
});

it('a miss says of which lists the graph holds only some entries', async () => {
  const context = apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` });
  const { data } = await graphql({ schema, source: match('{ name: "Bäckerei Müller GmbH", country: "DE" }'), contextValue: context });
  expect(data).toEqual({ matchParties: [{ query: 'Bäckerei Müller GmbH', outcome: 'NO_MATCH', matches: [] }] });
  expect(context.answer.notes).toEqual([expect.stringMatching(/^Of ENTITY_LIST the graph holds \d+ entries that were collected one by one, not the whole list\.$/)]);
});
