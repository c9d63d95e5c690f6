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

/** The first error with its code; of what the schema itself refuses, the message alone. */
async function refused(source: string): Promise<string> {
  const { errors } = await ask(source);
  const cause = errors?.[0]?.originalError;
  return cause instanceof ApiError ? `${cause.code} ${cause.message}` : String(errors?.[0]?.message);
}

const withoutKind = 'does not say what kind of record it is. Write it with its prefix, for example organization:deepseek.';
const dispute = (subject: string, field: string) => `{ dispute(subject: "${subject}", field: "${field}") { isDisputed } }`;
const claims = (where: string) => `{ claims(where: { ${where} }) { totalCount } }`;
const changes = (rest: string) => `{ changes(since: "2025-01-31", ${rest}) { totalCount } }`;
const groups = (rest: string) => `{ claims { groups(${rest}) { count } } }`;

describe('a question about claims is refused with what to do:', () => {
  it.each([
    ['a dispute over nobody', dispute('organization:deepseak', 'founded'), 'UNKNOWN_ID There is no Organization with the id "organization:deepseak". Did you mean organization:deepseek'],
    ['a dispute over a record without its kind', dispute('deepseek', 'founded'), 'BAD_USER_INPUT "deepseek" names no record that claims are about. Write it with its prefix, for example organization:deepseek.'],
    ['a dispute over what nobody claims about', dispute('source:iso-3166-1', 'title'), 'BAD_USER_INPUT "source:iso-3166-1" names no record that claims are about. '],
    ['a dispute over a misspelled field', dispute('organization:deepseek', 'fuonded'), 'BAD_USER_INPUT Nothing is claimed of organization:deepseek about "fuonded". Did you mean founded?'],
    ['a dispute over a field of which nothing is said', dispute('organization:deepseek', 'zzzzzzzz'), 'BAD_USER_INPUT Nothing is claimed of organization:deepseek about "zzzzzzzz". There are claims about '],
    ['three keys of groups', groups('by: [KIND, VERDICT, RANK]'), 'BAD_USER_INPUT groups takes one or 2 different keys, and by holds 3: [KIND, VERDICT, RANK].'],
    ['one key twice', groups('by: [KIND, KIND]'), 'BAD_USER_INPUT groups takes one or 2 different keys, and by holds 2: [KIND, KIND].'],
    ['no key', groups('by: []'), 'BAD_USER_INPUT groups takes one or 2 different keys, and by holds 0: [].'],
    ['a key that is none', groups('by: [COLOR]'), 'Value "COLOR" does not exist in "ClaimGroupKey" enum.'],
    ['a negative number of groups', groups('by: [KIND], first: -1'), 'BAD_USER_INPUT first of groups is -1; 1 to 1000 groups are given at once'],
    ['too many groups', groups('by: [KIND], first: 1001'), 'BAD_USER_INPUT first of groups is 1001; 1 to 1000 groups are given at once'],
    ['one key of two words twice', groups('by: [CHECK, CHECK]'), 'BAD_USER_INPUT groups takes one or 2 different keys, and by holds 2: [CHECK, CHECK].'],
    ['a subject without its kind', claims('subject: { eq: "deepseek" }'), `BAD_USER_INPUT "deepseek" ${withoutKind}`],
    ['a speaker without its kind among others', claims('speaker: { in: ["person:dylan-patel", "dylan-patel"] }'), `BAD_USER_INPUT "dylan-patel" ${withoutKind}`],
    ['an object without its kind, deep in a condition', claims('or: [{ not: { object: { eq: "h800" } } }]'), `BAD_USER_INPUT "h800" ${withoutKind}`],
    ['a subject of no kind that there is', claims('subject: { eq: "spaceship:x" }'), `BAD_USER_INPUT "spaceship:x" ${withoutKind}`],
    ['an outlet that is a person', claims('outlet: { eq: "person:dylan-patel" }'), 'BAD_USER_INPUT "person:dylan-patel" is a person, not an organization.'],
    ['a document that is an organization', claims('document: { in: ["organization:wired"] }'), 'BAD_USER_INPUT "organization:wired" is an organization, not a document.'],
    ['changes of a record without its kind', changes('subject: ["deepseek"]'), `BAD_USER_INPUT "deepseek" ${withoutKind}`],
    ['changes of what nobody claims about', changes('subject: ["source:iso-3166-1"]'), 'BAD_USER_INPUT "source:iso-3166-1" names no record that claims are about.'],
    ['changes of no record', changes('subject: []'), 'BAD_USER_INPUT subject names none, so that nothing would be told. Leave it out to be told of all.'],
    ['changes of no predicate', changes('predicate: []'), 'BAD_USER_INPUT predicate names none, so that nothing would be told. Leave it out to be told of all.'],
    ['changes of what can be no predicate', changes('predicate: ["die area"]'), 'BAD_USER_INPUT "die area" is no name of a predicate. Write it as claims give it, for example dieAreaMm2 or stockpile_quantity.'],
    ['changes of too many records', changes(`subject: [${Array.from({ length: 101 }, (_, index) => `"chip:${index}"`).join(', ')}]`), 'BAD_USER_INPUT subject names 101; at most 100 are asked about at once.'],
    ['changes of a record that is null', changes('subject: [null]'), 'Expected value of type "ID!", found null.'],
    ['an unknown claim', '{ claim(id: "seed-99-99") { id } }', 'UNKNOWN_ID There is no Claim with the id "seed-99-99".'],
    ['an unknown document', '{ document(id: "article-2025-01-deepseek") { id } }', 'UNKNOWN_ID There is no Document with the id "article-2025-01-deepseek". Did you mean article-2025-01-deepseek-foreign-media'],
  ])('%s', async (_, source, message) => {
    expect((await refused(source)).slice(0, message.length)).toBe(message);
  });

  it('a subject that is nobody finds no claims, since a filter is no look-up', async () => {
    const { data, errors } = await ask('{ claims(where: { subject: { eq: "organization:nobody" } }) { totalCount } }');
    expect([errors, data?.['claims']]).toEqual([undefined, { totalCount: 0 }]);
  });
});
