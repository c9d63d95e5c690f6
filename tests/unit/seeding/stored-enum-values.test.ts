import { getNamedType, isEnumType, isObjectType } from 'graphql';
import { buildApiSchema } from '../../../schema/index.ts';
import { buildGraph } from '../../../src/seeding/seed-graph.ts';

it('every value that the seed stores under the name of an enum field is one of its enum', async () => {
  const [schema, { nodes }] = await Promise.all([buildApiSchema(), buildGraph('seed')]);
  const foreign = new Set<string>();
  let checked = 0;
  for (const [label, rows] of Object.entries(nodes)) {
    const type = schema.getType(label);
    const fields = isObjectType(type) ? Object.values(type.getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      return isEnumType(named) ? [{ name: field.name, known: new Set<unknown>(named.getValues().map(({ value }) => value as unknown)) }] : [];
    }) : [];
    for (const { properties } of rows) {
      for (const { name, known } of fields) {
        const stored = properties[name];
        const values: readonly unknown[] = stored === undefined ? [] : Array.isArray(stored) ? stored : [stored];
        checked += values.length;
        for (const value of values) if (!known.has(value)) foreign.add(`${label}.${name}: ${String(value)}`);
      }
    }
  }
  expect(checked).toBeGreaterThan(10_000);
  expect([...foreign]).toEqual([]);
});
