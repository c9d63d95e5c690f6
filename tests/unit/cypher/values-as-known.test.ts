import type { GraphQLSchema } from 'graphql';
import { parse, validate } from 'graphql';
import { explainOperation } from '../../../resolvers/explain.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { Statement } from '../../../src/domain/graph.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../rules/seed-rulebook.ts';

let schema: GraphQLSchema;
beforeAll(async () => { schema = await buildApiSchema(); });

async function statement(source: string): Promise<Statement> {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const [first] = await explainOperation(schema, document, {}, { rulebook: seedRulebook, today: testDay });
  return first!;
}

const known = 'knownAt: "2024-06-01"';
const numbers = ['tpp', 'dieAreaMm2', 'memoryGB', 'memoryBandwidthGBps'];
const chips = (fields: readonly string[], day = `(${known})`): Promise<Statement> => statement(`{ chips${day} { nodes { ${fields.join(' ')} } } }`);
const lists = ({ parameters }: Statement): readonly unknown[] => Object.values(parameters).filter((value) => Array.isArray(value));

describe('as known on a day', () => {
  it('more values of a record make a statement no longer: their names are its parameters', async () => {
    const fields = [...numbers, 'processNode', 'releaseDate'];
    const [few, many] = [await chips(numbers.slice(0, 3)), await chips(fields)];
    expect(few.text.match(/property IN /g)).toHaveLength(2);
    expect(lists(few)).toEqual([numbers.slice(0, 3), numbers.slice(0, 3)]);
    expect(many.text).toBe(few.text);
    expect(lists(many)).toEqual([numbers, fields]);
  });

  it('values that are asked for between relations are one expression too', async () => {
    const { text } = await chips([numbers[0]!, 'vendor { id }', numbers[1]!, 'families { id }', numbers[2]!]);
    expect(text.match(/\[property IN /g)).toHaveLength(1);
  });

  it('a single value is read by its name, and without a day all are', async () => {
    const [one, now] = [await chips(['id', 'vendor { id }', 'tpp']), await chips(numbers, '')];
    for (const { text } of [one, now]) expect(text).not.toContain('property IN');
    expect(one.text).toContain('chip0.tppFormerly');
    expect(now.text).not.toContain('knownDays');
  });

  it('a comparison that is asked whether it is unknown stands in brackets: IS NULL binds closer', async () => {
    const { text } = await statement('{ modelsTrainedUnder(regulation: "us-2023-10-17-acs-ifr") { coverage { reasons { count } } } }');
    expect(text).toMatch(/AND \(chip\d\.\w+ <= \$param\d+\) IS NULL/);
    expect(text).not.toMatch(/[<>=] \$param\d+ IS NULL/);
  });

  it('the law reads of a chip each value once, however many rules compare it', async () => {
    const { text } = await statement(`{ chips(${known}, asOf: "2024-06-01", where: { controlStatus: { destination: "CN", eq: LICENSE_REQUIRED } }) { totalCount } }`);
    expect(text.match(/\[property IN /g)).toHaveLength(1);
    expect(text).not.toMatch(/\.tpp|tppHigh/);
    expect(text.match(/values0\[/g)!.length).toBeGreaterThan(10);
  });
});
