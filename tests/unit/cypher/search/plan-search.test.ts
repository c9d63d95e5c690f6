import type { GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import { explainOperation } from '../../../../resolvers/explain.ts';
import { buildApiSchema } from '../../../../schema/index.ts';
import { shownField } from '../../../../src/cypher/search/shown-field.ts';
import { encodeCursor } from '../../../../src/cypher/cursor.ts';
import { searchOrder } from '../../../../src/cypher/search/plan-search.ts';
import { listName, readSearch } from '../../../../src/cypher/search/search-question.ts';
import { searchedKinds, searchedLabels } from '../../../../src/graph-model/searched-kinds.ts';
import { testDay } from '../../../queries/today.ts';
import { seedRulebook } from '../../rules/seed-rulebook.ts';

describe('a page of what is found', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => { schema = await buildApiSchema(); });
  const explain = (source: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> => explainOperation(schema, parse(source), variables, { rulebook: seedRulebook, today: testDay });

  it.each([['nodes', 'nodes { ...Chips }'], ['edges', 'edges { node { ...Chips } }']])('is refused where %s under many names hold too many objects together', async (_, list) => {
    const asking = (names: number): string => `query Search { search(query: "nvidia", first: 100) { ${Array.from({ length: names }, (__, index) => `list${index}: ${list}`).join(' ')} } } fragment Chips on Organization { chips(first: 100) { nodes { id } } }`;
    await expect(explain(asking(1))).resolves.toHaveLength(1);
    await expect(explain(asking(15))).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { atMost: 100_000 } });
  });

  it.each([[['high', 1]], [[null, 1]], [[0.5, '1']], [[0.5, 1.5]], [[true, false]]])('is refused after a cursor with %j for score and type', async (values) => {
    const after = encodeCursor(listName(readSearch({ query: 'nvidia' })), searchOrder, values, 'organization:nvidia');
    await expect(explain('query Search($after: String) { search(query: "nvidia", after: $after) { nodes { id } } }', { after })).rejects.toMatchObject({ code: 'INVALID_CURSOR', details: { argument: 'after' }, message: expect.stringContaining('page of this API gave') as string });
  });

  it('names the field of the API that shows what matched', () => {
    expect(shownField(schema, 'ControlListEntry', 'code')).toBe('eccn');
    expect(shownField(schema, 'LicenseException', 'code')).toBe('symbol');
    expect(shownField(schema, 'Document', 'ownTitle')).toBe('ownTitle');
    expect(shownField(schema, 'Provision', 'eccn')).toBe('eccn');
    const hidden = searchedLabels.flatMap((label) => searchedKinds[label].names.filter((name) => !fieldsOf(schema, label).includes(shownField(schema, label, name))).map((name) => `${label}.${name}`));
    expect(hidden).toEqual(['Document.aliases']);
  });
});

function fieldsOf(schema: GraphQLSchema, label: string): readonly string[] {
  const type = schema.getType(label);
  return type && 'getFields' in type ? Object.keys(type.getFields()) : [];
}
