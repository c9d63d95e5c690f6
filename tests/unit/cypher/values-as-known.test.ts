import type { GraphQLSchema } from 'graphql';
import { parse, validate } from 'graphql';
import { explainOperation } from '../../../resolvers/explain.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../rules/seed-rulebook.ts';

let schema: GraphQLSchema;
beforeAll(async () => { schema = await buildApiSchema(); });

async function statement(source: string): Promise<string> {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const [first] = await explainOperation(schema, document, {}, { rulebook: seedRulebook, today: testDay });
  return first!.text;
}

const known = 'knownAt: "2024-06-01"';

describe('as known on a day', () => {
  it('more values of a record make a statement no longer', async () => {
    const [few, many] = await Promise.all(['tpp dieAreaMm2 memoryGB', 'tpp dieAreaMm2 memoryGB memoryBandwidthGBps processNode releaseDate'].map((fields) => statement(`{ chips(${known}) { nodes { ${fields} } } }`)));
    expect(many).toBe(few);
  });

  it('the law reads of a chip each value once, however many rules compare it', async () => {
    const text = await statement(`{ chips(${known}, asOf: "2024-06-01", where: { controlStatus: { destination: "CN", eq: LICENSE_REQUIRED } }) { totalCount } }`);
    expect(text.match(/\.knownDays WHERE knownDay STARTS WITH property/g)).toHaveLength(1);
    expect(text).not.toMatch(/\.tpp|tppHigh/);
    expect(text.match(/values0\[/g)!.length).toBeGreaterThan(10);
  });
});
