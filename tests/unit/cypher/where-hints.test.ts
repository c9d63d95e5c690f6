import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../../schema/index.ts';
import { planWhere } from '../../../src/cypher/plan/plan-where.ts';
import { ApiError } from '../../../src/domain/api-error.ts';

describe('null in a condition', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => { schema = await buildApiSchema(); });
  const plan = (noun: string, where: unknown) => () => planWhere(schema.getType(noun) as GraphQLObjectType, where, {} as Parameters<typeof planWhere>[2]);

  it.each([['Chip', 'tpp'], ['Chip', 'releaseDate'], ['Organization', 'country']])('of %s.%s can be asked for with isNull', (noun, key) => {
    expect(plan(noun, { [key]: null })).toThrow(`where.${key} of ${noun} is null. Leave it out, or ask for missing values with { ${key}: { isNull: true } }.`);
  });

  it.each([['Chip', 'controlStatus'], ['Chip', 'and'], ['Chip', 'or'], ['Chip', 'not'], ['Chip', 'vendor'], ['Model', 'developers'], ['TrainingUse', 'certainty'], ['TrainingUse', 'chip']])('of %s.%s is only to be left out', (noun, key) => {
    expect(plan(noun, { [key]: null })).toThrow(new RegExp(`where\\.${key} of ${noun} is null\\. Leave it out\\.$`));
  });

  it.each(['eq', 'in'])('of %s of a certainty names no certainty', (operator) => {
    expect(plan('TrainingUse', { chip: { tpp: { gte: 4800 } }, certainty: { [operator]: null } })).toThrow(new ApiError('BAD_USER_INPUT', `${operator}: null compares with nothing. Leave certainty out for what is certain, or name one or both: certainty: { in: [CERTAIN, POSSIBLE] }.`, { argument: 'where' }));
  });
});

describe('a day in a condition', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => { schema = await buildApiSchema(); });
  const plan = (listings: unknown) => () => planWhere(schema.getType('Organization') as GraphQLObjectType, { listings }, { today: '2026-01-01', days: new Set() } as unknown as Parameters<typeof planWhere>[2]);

  it('asks for nothing by itself', () => {
    expect(plan({ asOf: '2020-12-31' })).toThrow(new ApiError('BAD_USER_INPUT', 'where.listings of Organization gives a day and no condition. Say which Listing records of that day are meant: some: {} for any, or all, none or single with their own conditions.', { argument: 'where' }));
  });

  it.each(['some', 'all', 'none', 'single'])('says of which records %s is asked', (quantifier) => {
    expect(plan({ asOf: '2020-12-31', [quantifier]: {} })()).not.toBeNull();
  });
});
