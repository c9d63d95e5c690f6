import { readdirSync, readFileSync } from 'node:fs';
import { getIntrospectionQuery, getOperationAST, getVariableValues, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../../../schema/index.ts';
import { operationCost } from '../../../../src/server/limits/cost/operation-cost.ts';
import { defaultProtection } from '../../../../src/server/protection.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildApiSchema();
});

function cost(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  const operation = getOperationAST(document)!;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return operationCost(schema, document, operation, coerced!);
}

test('a page costs ten for its statement and one for each row that it may have, whatever is selected of a row itself', () => {
  expect(cost('{ models(first: 100) { nodes { id name publicationDate } } }').total).toBe(10 + 100);
  expect(cost('{ models { edges { cursor node { id } } pageInfo { endCursor } } }').total).toBe(10 + 25);
  expect(cost('{ models(last: 7) { nodes { id } } }').total).toBe(10 + 7);
});

test('what stands inside a list counts as often as the list may be long: first if it is given, and five otherwise', () => {
  expect(cost('{ models(first: 10) { nodes { developers(first: 3) { id } } } }').total).toBe(10 + 10 * (1 + 3));
  expect(cost('{ models(first: 10) { nodes { developers { country { code } } } } }').total).toBe(10 + 10 * (1 + 5 * (1 + 1)));
});

test('variables decide as literals do, with their defaults', () => {
  const text = 'query Page($first: Int = 50) { models(first: $first) { nodes { id } } }';
  expect([cost(text).total, cost(text, { first: 2 }).total]).toEqual([60, 12]);
});

test('what @skip and @include leave out costs nothing', () => {
  const text = 'query Page($more: Boolean!) { models(first: 10) { nodes { id developers @include(if: $more) { id } } } }';
  expect([cost(text, { more: false }).total, cost(text, { more: true }).total]).toEqual([20, 70]);
});

test('a fragment costs what its fields cost, in each place where it is spread', () => {
  expect(cost('{ one: models(first: 3) { ...page } other: models(first: 5) { ...page } } fragment page on ModelConnection { nodes { developers(first: 2) { id } } }'))
    .toEqual({ total: 10 + 3 * 3 + 10 + 5 * 3, rootFields: { one: 19, other: 25 } });
});

test('a caller may call a field what objects call their own', () => {
  const { total, rootFields } = cost('{ constructor: models(first: 1) { nodes { id } } __proto__: models(first: 2) { nodes { id } } }');
  expect([total, Object.entries(rootFields)]).toEqual([23, [['constructor', 11], ['__proto__', 12]]]);
});

test('conditions cost by their kind, wherever they stand', () => {
  expect(cost('{ models(first: 1, where: { name: { eq: "x", startsWith: "y" } }) { nodes { id } } }').total).toBe(10 + 1 + 2 * 2);
  expect(cost('{ models(first: 1, where: { or: [{ developers: { some: { country: { eq: "CN" } } } }, { not: { openWeights: { eq: true } } }] }) { nodes { id } } }').total).toBe(10 + 1 + 20 + 2 + 2);
  expect(cost('query ($where: ChipWhere) { chips(first: 1, where: $where) { nodes { id } } }', { where: { controlStatus: { destination: 'CN', in: ['LICENSE_REQUIRED'] } } }).total).toBe(10 + 1 + 100);
});

test('counts and groups of all that a filter leaves, and what the law decides, have prices of their own', () => {
  expect(cost('{ models { totalCount } }').total).toBe(10 + 20);
  expect(cost('{ chips(first: 10) { nodes { statusHistory(destination: "CN") { status } } } }').total).toBe(10 + 10 * (1 + 10 + 5));
  expect(cost('query ($chips: [ChipSpecsInput!]!) { classifyChips(chips: $chips, destination: "CN") { index } }', { chips: Array.from({ length: 30 }, () => ({ label: 'one' })) }).total).toBe(10 + 2 * 30 + 30);
});

test('paths cost by their length, and matching by the number of parties', () => {
  expect(cost('{ paths(from: "model:deepseek-v3", to: "organization:asml", maxLength: 8) { truncated } }').total).toBe(10 + 800 + 1);
  expect(cost('{ matchParties(parties: [{ name: "A" }, { name: "B" }]) { index } }').total).toBe(10 + 40 + 2);
});

test('the introspection of tools is affordable, and types of fields of types of fields are not', () => {
  expect(cost(getIntrospectionQuery()).total).toBeLessThan(defaultProtection.mostCost / 2);
  expect(cost('{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }').total).toBeGreaterThan(defaultProtection.mostCost);
});

test('no question of tests/queries costs more than is allowed, nor the database more than 70 hits for each unit of its cost', () => {
  const folder = new URL('../../../queries/', import.meta.url);
  const hits = JSON.parse(readFileSync(new URL('db-hits.json', folder), 'utf8')) as Record<string, number | [number, number]>;
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    const { total } = cost(readFileSync(new URL(file, folder), 'utf8'));
    const most = [hits[file.replace('.graphql', '')] ?? 0].flat().at(-1)!;
    expect({ file, isAllowed: total <= defaultProtection.mostCost, isPriced: most <= 70 * total }).toEqual({ file, isAllowed: true, isPriced: true });
  }
});
