import type { GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import { explainOperation } from '../../../resolvers/explain.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { Statement } from '../../../src/domain/graph.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';

/** Conditions that end at an indexed value, with orders of one key that may be missing, of two, and of none. */
const questions = [
  'chips(where: { vendor: { country: { eq: "US" } } }, orderBy: [{ tpp: DESC }], PAGE) { edges { cursor node { id } } }',
  'chips(where: { vendor: { country: { eq: "CN" } }, tpp: { isNull: true } }, orderBy: [{ dieAreaMm2: ASC }], PAGE) { edges { cursor node { id } } }',
  'models(where: { developers: { some: { country: { in: ["FR", "GB", "AE"] } } } }, orderBy: [{ trainingFlop: DESC }, { name: ASC }], PAGE) { edges { cursor node { id } } }',
  'models(where: { trainingUses: { some: { chip: { name: { startsWith: "H" } }, confidence: { in: [STATED_BY_DEVELOPER, REPORTED] } } } }, PAGE) { edges { cursor node { id } } }',
  'listings(asOf: "2024-06-01", where: { organization: { country: { eq: "CN" } } }, orderBy: [{ from: ASC }], PAGE) { edges { cursor node { id } } }',
];

describe('a page behind an indexed value', () => {
  let schema: GraphQLSchema;
  let graph: GraphClient;
  beforeAll(async () => { schema = await buildApiSchema(); graph = openTestGraph(); });
  afterAll(async () => { await graph.close(); });

  async function statementOf(question: string, page: string): Promise<Statement> {
    const [statement] = await explainOperation(schema, parse(`{ ${question.replace('PAGE', page)} }`), {}, { rulebook: seedRulebook, today: testDay });
    return statement!;
  }

  /** The keys and id of each row, as if so many records were few. */
  async function rows({ text, parameters }: Statement, few: bigint): Promise<readonly unknown[]> {
    const [name] = Object.entries(parameters).find(([, value]) => value === 250n) ?? [];
    if (name === undefined) throw new Error(`nothing tells few from many:\n${text}`);
    const [row] = await graph.read({ text, parameters: { ...parameters, [name]: few } });
    return ((row![1] as readonly (readonly unknown[])[])[0] as readonly (readonly unknown[])[]).map(([keys]) => keys);
  }

  it.each(questions)('holds the same rows where they are few and read from there, and where they are many and read in order: %s', async (question) => {
    const all = await rows(await statementOf(question, 'first: 100'), 100_000n);
    expect(all.length).toBeGreaterThan(3);
    expect(all.length).toBeLessThan(100);
    for (const few of [0n, 1n, 100_000n]) {
      expect(await rows(await statementOf(question, 'first: 100'), few)).toEqual(all);
      expect(await rows(await statementOf(question, 'last: 100'), few)).toEqual(all.toReversed());
    }
  });

  it.each(questions)('goes on after each row, forward and back: %s', async (question) => {
    const all = await rows(await statementOf(question, 'first: 100'), 100_000n);
    const noun = /^\w/.exec(question)![0] === 'c' ? 'Chip' : question.startsWith('models') ? 'Model' : 'Listing';
    const order = [...(/orderBy: \[(.*?)\]/.exec(question)?.[1] ?? '').matchAll(/(\w+): (\w+)/g)].map(([, key, direction]) => `${key} ${direction}, `).join('');
    for (const [index, keys] of all.entries()) {
      if (index % 3 !== 0) continue;
      const cursor = Buffer.from(JSON.stringify([`${noun}: ${order}id`, ...(keys as readonly unknown[])])).toString('base64url');
      for (const few of [0n, 100_000n]) {
        expect(await rows(await statementOf(question, `first: 4, after: "${cursor}"`), few)).toEqual(all.slice(index + 1, index + 6));
        expect(await rows(await statementOf(question, `last: 4, before: "${cursor}"`), few)).toEqual(all.slice(Math.max(0, index - 5), index).toReversed());
      }
    }
  });
});
