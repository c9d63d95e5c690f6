import type { GraphQLInputObjectType, GraphQLNamedInputType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getNamedType, isAbstractType, isEnumType, isInputObjectType, parse } from 'graphql';
import { explainOperation } from '../../../resolvers/explain.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import { fieldMapping } from '../../../src/cypher/mapping.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { indexesOf, operatorsOf } from '../../../src/neo4j/query-plan.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';

const schema: GraphQLSchema = await buildApiSchema();

/** Each plural root field over a noun, with its where- and order-inputs. */
const plurals = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
  const where = field.args.find(({ name }) => name === 'where');
  if (!where || field.name === 'modelsTrainedUnder') return [];
  const noun = getNamedType((getNamedType(field.type) as GraphQLObjectType).getFields()['nodes']!.type) as GraphQLObjectType;
  const order = field.args.find(({ name }) => name === 'orderBy');
  return [{ plural: field.name, noun, where: getNamedType(where.type) as GraphQLInputObjectType, order: order ? (getNamedType(order.type) as GraphQLInputObjectType) : null }];
});

const filters = plurals.flatMap(({ plural, noun, where }) => Object.values(where.getFields()).flatMap((condition) => {
  const type = getNamedType(condition.type);
  if (!isInputObjectType(type) || !type.name.endsWith('Filter') || type.name.endsWith('ListFilter') || condition.name === 'certainty') return [];
  const mapping = fieldMapping(noun.getFields()[condition.name]!);
  const property = typeof mapping?.filter === 'object' ? mapping.filter.as : mapping?.from === 'property' ? mapping.property : '';
  const ofAnyKind = isAbstractType(getNamedType(noun.getFields()[condition.name]!.type));
  return [{ plural, label: noun.name, field: condition.name, property, value: ofAnyKind ? '"organization:x"' : valueOf(getNamedType(type.getFields()['eq']!.type)) }];
}));

/** Keys that are stored; no index has those that lie behind a relation. */
const sorts = plurals.flatMap(({ plural, noun, order }) => Object.keys(order?.getFields() ?? {}).flatMap((name) => {
  const field = noun.getFields()[name];
  const mapping = field ? fieldMapping(field) : null;
  return mapping?.from === 'property' ? [{ plural, label: noun.name, field: name, property: mapping.property }] : [];
}));

describe('an index answers', () => {
  let graph: GraphClient;
  beforeAll(() => { graph = openTestGraph(); });
  afterAll(async () => { await graph.close(); });

  const indexes = async (operation: string): Promise<readonly string[]> => {
    const [statement] = await explainOperation(schema, parse(operation), {}, { rulebook: seedRulebook, today: testDay });
    return indexesOf(await graph.explain(statement!));
  };

  it.each(filters)('$plural(where: { $field })', async ({ plural, label, field, property, value }) => {
    const used = await indexes(`{ ${plural}(where: { ${field}: { eq: ${value} } }) { totalCount } }`);
    expect(used.some((index) => index.includes(` ${label}(${property}`))).toBe(true);
  });

  it.each(sorts)('$plural(orderBy: [{ $field }])', async ({ plural, label, field, property }) => {
    const used = await indexes(`{ ${plural}(orderBy: [{ ${field}: DESC }], first: 5) { nodes { id } } }`);
    expect(used.some((index) => property === 'id' ? index.includes(` ${label}(id)`) : index.includes(` ${label}(${property}, id)`))).toBe(true);
  });

  it.each(['', ', endUser: "smic"'])('determination { exporter } of the chip and its designers%s', async (endUser) => {
    const [statement] = await explainOperation(schema, parse(`{ determination(chip: "nvidia-t4", destination: "CN"${endUser}) { exporter { name } } }`), {}, { rulebook: seedRulebook, today: testDay });
    const operators = operatorsOf(await graph.explain(statement!));
    expect(operators.filter(({ operator, details }) => operator === 'NodeByLabelScan' && details.includes(':Organization'))).toEqual([]);
  });

  it.each([
    ['a record by its id', '{ chip(id: "nvidia-t4", knownAt: "2025-01-31") { id tpp } }', 'UNIQUE Chip(id)'],
    ['a record by its name', '{ model(name: "DeepSeek V3", knownAt: "2025-01-31") { id } }', 'UNIQUE Name(id)'],
    ['nodes', '{ nodes(ids: ["chip:nvidia-t4", "model:deepseek-v3"], knownAt: "2025-01-31") { id } }', 'UNIQUE Model(id)'],
    ['the claims about a record', '{ claims(where: { subject: { eq: "chip:nvidia-t4" } }, knownAt: "2025-01-31") { totalCount } }', 'RANGE INDEX Claim(subjectId)'],
    ['what became public of a record', '{ changes(since: "2020-01-31", subject: ["chip:nvidia-t4"], knownAt: "2025-01-31") { totalCount undated nodes { kind } } }', 'RANGE INDEX Claim(subjectId, recordedFrom)'],
    ['a chip and its designers', '{ determination(chip: "nvidia-t4", destination: "CN", knownAt: "2025-01-31") { exporter { name } } }', 'UNIQUE Chip(id)'],
  ])('%s on a day of knowledge', async (_what, operation, index) => {
    expect(await indexes(operation)).toContain(index);
  });

  it.each(plurals.filter(({ where }) => 'missing' in where.getFields()))('$plural(where: { missing })', async ({ plural, noun }) => {
    expect(await indexes(`{ ${plural}(where: { missing: { field: "quantity", reason: NOT_DISCLOSED } }) { totalCount } }`)).toContain(`TEXT INDEX ${noun.name}(missing)`);
  });

  it.each([
    ['models(where: { developers: { some: { country: { eq: "CN" } } } }) { totalCount groups(by: [OPEN_WEIGHTS]) { count } }', 'RANGE INDEX Organization(countryCode)'],
    ['chips(where: { vendor: { id: { eq: "nvidia" } } }) { totalCount }', 'UNIQUE Organization(id)'],
    ['organizations(where: { models: { some: { trainingUses: { some: { family: { name: { eq: "H800" } } } } } } }) { totalCount }', 'TEXT INDEX ChipFamily(nameFolded)'],
  ])('%s, whose condition begins at its far end', async (field, index) => {
    expect(await indexes(`{ ${field} }`)).toContain(index);
  });

  it('chips(where: { name: { contains } }) by the folded text', async () => {
    expect(await indexes('{ chips(where: { name: { contains: "H800" } }) { totalCount } }')).toContain('TEXT INDEX Chip(nameFolded)');
  });
});

function valueOf(type: GraphQLNamedInputType): string {
  if (isEnumType(type)) return type.getValues()[0]!.name;
  return { String: '"x"', ID: '"x"', Date: '"2024-01-01"', Boolean: 'true', CountryCode: '"CN"' }[type.name] ?? '1';
}
