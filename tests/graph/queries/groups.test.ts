import fc from 'fast-check';
import type { GraphQLEnumType, GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getNamedType, getNullableType, graphql, isListType, isObjectType, isRequiredArgument } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { GroupKey } from '../../../src/cypher/group-keys.ts';
import { groupKeysOf } from '../../../src/cypher/group-keys.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';

const schema: GraphQLSchema = await buildApiSchema();

interface Grouped {
  readonly plural: string;
  readonly noun: GraphQLObjectType;
}

const isGrouped = (type: GraphQLNamedType): type is GraphQLObjectType => isObjectType(type) && type.name.endsWith('Connection') && 'groups' in type.getFields();

const roots = Object.values(schema.getQueryType()!.getFields());
const grouped: readonly Grouped[] = roots.flatMap((field) => {
  const connection = getNamedType(field.type);
  return isGrouped(connection) && !field.args.some(isRequiredArgument) ? [{ plural: field.name, noun: getNamedType(connection.getFields()['nodes']!.type) as GraphQLObjectType }] : [];
});

/** Whether a record has one value of the key at most: nothing on the way to it is a list. */
function isSingle(noun: GraphQLObjectType, { ways }: GroupKey): boolean {
  return ways.every((way) => {
    let type: GraphQLNamedType = noun;
    return way.every((name) => {
      const field = (type as GraphQLObjectType).getFields()[name]!;
      type = getNamedType(field.type);
      return !isListType(getNullableType(field.type)) && !isGrouped(type);
    });
  });
}

const conditions = ['', 'where: { disputed: { eq: true } }', 'where: { not: { claims: { some: { kind: { eq: FACT } } } } }', 'where: { or: [{ id: { in: ["x"] } }, { sources: { some: { check: { eq: SEEN } } } }] }'];

describe('groups', () => {
  let graph: GraphClient;
  beforeAll(() => { graph = openTestGraph(); });
  afterAll(async () => { await graph.close(); });

  async function ask(source: string): Promise<Readonly<Record<string, unknown>>> {
    const { data, errors } = await graphql({ schema, source, contextValue: apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` }) });
    expect({ source, errors }).toEqual({ source, errors: undefined });
    return data!;
  }

  it('are offered of what has something to count', () => {
    expect(grouped.map(({ plural }) => plural)).toEqual(expect.arrayContaining(['models', 'chips', 'trainingUses', 'organizations', 'listings', 'claims', 'supplyChainShares']));
  });

  it('by keys of which a record has one value add up to all that the condition leaves', async () => {
    const sets = grouped.filter(({ noun }) => 'disputed' in noun.getFields() && 'claims' in noun.getFields());
    await fc.assert(fc.asyncProperty(fc.constantFrom(...sets), fc.constantFrom(...conditions), fc.infiniteStream(fc.nat()), async ({ plural, noun }, where, picks) => {
      const keys = [...groupKeysOf(noun)].filter(([, key]) => isSingle(noun, key));
      const pick = (): (typeof keys)[number] => keys[picks.next().value! % keys.length]!;
      const by = [...new Map([pick(), pick()])];
      const status = by.some(([, { reads }]) => reads === 'status') ? ', controlStatus: { destination: "CN", asOf: "2023-11-17" }' : '';
      const answer = await ask(`{ ${plural}${where === '' ? '' : `(${where})`} { totalCount upTo: totalCount(limit: 3) aggregate { count } groups(by: [${by.map(([name]) => name).join(', ')}], first: 1000${status}) { count } } }`);
      const { totalCount, upTo, aggregate, groups } = answer[plural] as { readonly totalCount: number; readonly upTo: number; readonly aggregate: { readonly count: number }; readonly groups: readonly { readonly count: number }[] };
      expect(aggregate.count).toBe(totalCount);
      expect(upTo).toBe(Math.min(3, totalCount));
      if (groups.length < 1000) expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    }), { numRuns: 40 });
  });

  /** The last of the connections that a record has, summed up and grouped. */
  function summedUp(type: GraphQLNamedType): string | null {
    const field = isObjectType(type) ? Object.values(type.getFields()).filter((each) => isGrouped(getNamedType(each.type))).at(-1) : undefined;
    if (!field) return null;
    const key = getNamedType((getNamedType(field.type) as GraphQLObjectType).getFields()['groups']!.args.find(({ name }) => name === 'by')!.type) as GraphQLEnumType;
    return `${field.name} { totalCount aggregate { count } groups(by: [${key.getValues().find(({ name }) => name !== 'CONTROL_STATUS')!.name}], first: 2) { count } }`;
  }

  /** Each kind of connection once below a record, and once below a relation of one. */
  const nested = new Map(roots.flatMap((field) => {
    const connection = getNamedType(field.type);
    const noun = isObjectType(connection) && connection.name.endsWith('Connection') && !field.args.some(isRequiredArgument) ? getNamedType(connection.getFields()['nodes']?.type) : null;
    if (!isObjectType(noun) || !('id' in noun.getFields())) return [];
    const relations = Object.values(noun.getFields()).flatMap((each) => {
      const inner = each.args.some(isRequiredArgument) ? null : summedUp(getNamedType(each.type));
      return inner === null ? [] : [{ kind: `relation ${inner}`, selection: `${each.name} { id ${inner} }` }];
    });
    const own = summedUp(noun);
    return [...(own === null ? [] : [{ kind: own, selection: own }]), ...relations].map(({ kind, selection }): [string, string] => [kind, `${field.name}(DAYS, first: 2) { nodes { id ${selection} } }`]);
  }));

  const supplied = 'models { aggregate { count } } claimsMade { groups(by: [KIND]) { count } }';
  it.each([
    ...nested.values(),
    'chip(id: "nvidia-h800-sxm5" DAYS) { trainingUses { nodes { chip { id trainingUses { aggregate { count } } } } } }',
    `nodes(ids: ["organization:deepseek", "chip:nvidia-t4"] DAYS) { ... on Organization { ${supplied} } ... on Chip { vendor { ${supplied} } } }`,
    `claims(DAYS, first: 2) { nodes { subject { ... on Organization { ${supplied} } ... on Chip { vendor { ${supplied} } } } } }`,
    `modelsTrainedUnder(regulation: "us-2023-10-17-acs-ifr" DAYS first: 2) { edges { node { developers { ${supplied} } } constraints { use { chip { vendor { ${supplied} } } } } } }`,
    `paths(from: "organization:nvidia", to: "organization:tsmc" DAYS) { paths { steps { from { ... on Organization { ${supplied} } } } } }`,
    `neighborhood(id: "organization:deepseek" DAYS) { nodes { ... on Organization { ${supplied} } ... on Chip { vendor { ${supplied} } } } }`,
    `changes(since: "2025-01-01" DAYS first: 2) { nodes { subject { ... on Organization { ${supplied} } ... on Chip { vendor { ${supplied} } } } } }`,
  ])('stand at any depth, now and as known on a day: %s', async (field) => {
    await ask(`{ ${field.replace('DAYS', 'knownAt: null')} }`);
    await ask(`{ ${field.replace('DAYS', 'knownAt: "2025-06-30"')} }`);
  });
});
