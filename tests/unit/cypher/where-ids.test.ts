import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../../schema/index.ts';
import { planWhere } from '../../../src/cypher/plan/plan-where.ts';
import { ApiError } from '../../../src/domain/api-error.ts';

describe('a condition on an id', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => { schema = await buildApiSchema(); });
  const asked = new Set<string>();
  beforeEach(() => { asked.clear(); });
  const plan = (where: unknown) => planWhere(schema.getType('Claim') as GraphQLObjectType, where, { asked } as unknown as Parameters<typeof planWhere>[2]);
  const compares = (property: string, ids: unknown) => ({ test: 'identified', property, ids, several: Array.isArray(ids) });

  it.each([['subject', 'subjectId'], ['object', 'objectId'], ['speaker', 'speakerId']])('of %s, which may be of several kinds, needs the prefix', (key, property) => {
    expect(plan({ [key]: { eq: 'organization:deepseek' } })).toEqual(compares(property, 'organization:deepseek'));
    expect(plan({ [key]: { in: ['organization:deepseek', 'person:dylan-patel'] } })).toEqual(compares(property, ['organization:deepseek', 'person:dylan-patel']));
    const message = '"deepseek" does not say what kind of record it is. Write it with its prefix, for example organization:deepseek.';
    for (const condition of [{ eq: 'deepseek' }, { in: ['organization:deepseek', 'deepseek'] }]) expect(() => plan({ [key]: condition })).toThrow(new ApiError('BAD_USER_INPUT', message, { argument: 'where' }));
  });

  it.each([['outlet', 'outletId', 'organization:wired', 'wired'], ['document', 'documentId', 'document:x', 'x'], ['id', 'id', 'claim:x', 'x']])('of %s, which is of one kind, may lack it', (key, property, whole, bare) => {
    expect(plan({ [key]: { eq: bare } })).toEqual(compares(property, whole));
    expect(plan({ [key]: { in: [bare, whole] } })).toEqual(compares(property, [whole, whole]));
    expect(() => plan({ [key]: { eq: 'chip:nvidia-t4' } })).toThrow(`"chip:nvidia-t4" is a chip, not a`);
  });

  it('is looked for among those that were given up', () => {
    plan({ or: [{ subject: { eq: 'organization:deepseek' } }, { not: { id: { in: ['x', 'claim:y'] } } }], kind: { eq: 'FACT' } });
    expect([...asked]).toEqual(['organization:deepseek', 'claim:x', 'claim:y']);
  });

  it('that is missing is asked for with isNull', () => {
    expect(plan({ speaker: { isNull: true } })).toEqual({ test: 'is-null', of: 'node', property: 'speakerId' });
    expect(plan({ outlet: { isNull: false } })).toEqual({ test: 'is-known', of: 'node', property: 'outletId' });
  });
});
