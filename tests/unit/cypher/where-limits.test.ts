import type { GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import { explainOperation } from '../../../resolvers/explain.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../rules/seed-rulebook.ts';

describe('the breadth of one field is bounded:', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => { schema = await buildApiSchema(); });
  const compile = (source: string, variables: Readonly<Record<string, unknown>> = {}) => explainOperation(schema, parse(source), variables, { rulebook: seedRulebook, today: testDay });

  const wide = '{ name: { contains: "a" } }';
  const where = (count: number): string => `{ chips(where: { or: [${Array.from({ length: count }, () => wide).join(' ')}] }) { totalCount } }`;

  it('two hundred conditions of one where', async () => {
    await expect(compile(where(200))).resolves.toHaveLength(1);
    await expect(compile(where(201))).rejects.toThrow('where holds 201 conditions; at most 200 are tested at once. Name several values of one field with in, or ask in several fields.');
  });

  it('eight relations inside one another, since the planner takes twice as long for each', async () => {
    const nested = (count: number): string => `{ chips(where: ${'{ variants: { some: '.repeat(count)}{ name: { eq: "a" } }${' } }'.repeat(count)}) { totalCount } }`;
    await expect(compile(nested(8))).resolves.toHaveLength(1);
    await expect(compile(nested(9))).rejects.toThrow('where follows more than 8 relations inside one another. Begin nearer to what is asked for, or ask for the ids of what lies in between first.');
  });

  it('each operator and each empty quantifier is one, and a list of values is one, however long', async () => {
    const pairs = Array.from({ length: 67 }, () => '{ tpp: { gte: 1, lt: 2 }, trainingUses: { some: {} } }').join(' ');
    await expect(compile(`{ chips(where: { and: [${pairs}] }) { totalCount } }`)).rejects.toThrow('where holds 201 conditions;');
    await expect(compile('query ($names: [String!]) { chips(where: { name: { in: $names } }) { totalCount } }', { names: Array.from({ length: 500 }, (_, index) => `chip ${index}`) })).resolves.toHaveLength(1);
  });

  const law = 'destination: "CN", asOf: "2024-06-01"';
  const groups = (count: number): string => Array.from({ length: count }, (_, index) => `g${index}: groups(by: [CONTROL_STATUS], controlStatus: { ${law} }) { count }`).join(' ');
  const conditions = (count: number): string => `where: { or: [${`{ controlStatus: { ${law}, eq: LICENSE_REQUIRED } }`.repeat(count)}] }`;

  it('ten conditions and groups together that apply the law, wherever they stand below the root field', async () => {
    const message = 'Conditions on controlStatus and groups by CONTROL_STATUS ask 11 times or more in this field what the law says; at most 10 are judged at once. Ask for the others in a further field.';
    await expect(compile(`{ chips(${conditions(5)}) { ${groups(5)} } }`)).resolves.toHaveLength(1);
    await expect(compile(`{ chips(${conditions(5)}) { ${groups(6)} } }`)).rejects.toThrow(message);
    await expect(compile(`{ organizations(first: 1) { nodes { a: chips(${conditions(6)}) { totalCount } b: chips(${conditions(5)}) { totalCount } } } }`)).rejects.toThrow(message);
    await expect(compile(`{ a: chips(${conditions(6)}) { totalCount } b: chips(${conditions(6)}) { totalCount } }`)).resolves.toHaveLength(2);
  });
});
