import type { GraphQLSchema } from 'graphql';
import { parse, validate } from 'graphql';
import { explainOperation } from '../../../resolvers/explain.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { Statement } from '../../../src/domain/graph.ts';
import { fixtureGoldens, goldens, goldenText } from '../../queries/golden.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../rules/seed-rulebook.ts';

describe('a GraphQL operation compiles to', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => { schema = await buildApiSchema(); });

  it.each([...goldens, ...fixtureGoldens])('the statements written in $name.cypher', async ({ operation, statements, path }) => {
    const document = parse(operation);
    expect(validate(schema, document)).toEqual([]);
    const compiled = await explainOperation(schema, document, {}, { rulebook: seedRulebook, today: testDay });
    expect(compiled).toHaveLength(statements);
    const printed = compiled.map(print).join('\n\n');
    expect(printed).toBe(goldenText(path('cypher'), printed));
  });

  it('the same text whatever the values: only parameters differ', async () => {
    const compile = async (gte: number, first: number): Promise<Statement> => {
      const document = parse(`{ chips(where: { tpp: { gte: ${gte} } }, orderBy: [{ tpp: ASC }], first: ${first}) { nodes { id } } }`);
      const [statement] = await explainOperation(schema, document, {}, { rulebook: seedRulebook, today: testDay });
      return statement!;
    };
    const [one, other] = [await compile(4800, 5), await compile(1600, 50)];
    expect(other.text).toBe(one.text);
    expect(other.parameters).not.toEqual(one.parameters);
  });

  it.each([
    'chips(DAYS, where: { tpp: { gte: 1600 }, vendor: { country: { eq: "CN" } } }, orderBy: [{ tpp: ASC }], first: 5) { totalCount nodes { id name vendor { listings { id } country { groups } } claims { id chain { id } } } }',
    'model(id: "deepseek-v3", DAYS) { name trainingUses { chip { name } quantity { low } } constraintTimeline { event } }',
    'nodes(ids: ["chip:nvidia-t4"], DAYS) { ... on Chip { id tpp } }',
    'listings(DAYS, first: 5) { totalCount coverage { snapshotOn } nodes { id until } }',
    'modelsTrainedUnder(regulation: "us-2023-10-17-acs-ifr", DAYS) { totalCount edges { constraints { status use { chip { name } } } } }',
    'determination(chip: "nvidia-h800-sxm5", destination: "CN", endUser: "smic", DAYS) { status exporter { name } }',
  ])('the same text whatever the two days: %s', async (field) => {
    const compile = async (asOf: string, knownAt: string): Promise<Statement> => {
      const [statement] = await explainOperation(schema, parse(`{ ${field.replace('DAYS', `asOf: "${asOf}", knownAt: "${knownAt}"`)} }`), {}, { rulebook: seedRulebook, today: testDay });
      return statement!;
    };
    const [one, other] = [await compile('2023-01-10', '2020-01-01'), await compile('2025-06-01', '2025-10-01')];
    expect(other.text).toBe(one.text);
    expect(other.parameters).not.toEqual(one.parameters);
  });

  it('the same text as ever where no day of knowledge is asked about', async () => {
    const compile = async (days: string): Promise<string> => (await explainOperation(schema, parse(`{ chips(first: 5 ${days}) { totalCount nodes { id tpp claims { id } } } }`), {}, { rulebook: seedRulebook, today: testDay }))[0]!.text;
    expect(await compile('knownAt: null, asOf: null')).toBe(await compile(''));
    expect(await compile('')).not.toMatch(/known/i);
  });
});

function print({ text, parameters }: Statement): string {
  // The version of the graph's model changes with the model, not with a statement.
  const lines = Object.entries(parameters).map(([name, value]) => [name, name === 'graphModel' ? 'the model of this release' : value] as const).map(([name, value]) => `// $${name} = ${JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? Number(each) : each))}`);
  return `${text}\n${lines.join('\n')}\n`;
}
