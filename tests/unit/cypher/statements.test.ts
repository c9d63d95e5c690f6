import type { GraphQLSchema } from 'graphql';
import { parse, validate } from 'graphql';
import { explainOperation } from '../../../resolvers/explain.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { Statement } from '../../../src/domain/graph.ts';
import { goldens, goldenText } from '../../queries/golden.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../rules/seed-rulebook.ts';

describe('a GraphQL operation compiles to', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => { schema = await buildApiSchema(); });

  it.each(goldens)('the statements written in $name.cypher', async ({ operation, statements, path }) => {
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
});

function print({ text, parameters }: Statement): string {
  const lines = Object.entries(parameters).map(([name, value]) => `// $${name} = ${JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? Number(each) : each))}`);
  return `${text}\n${lines.join('\n')}\n`;
}
