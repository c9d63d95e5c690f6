import { readFileSync } from 'node:fs';
import { parse, validate, type ObjectTypeDefinitionNode } from 'graphql';
import { allCases } from '../../../benchmarks/compare/cases.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import { nodeKinds } from '../../../src/graph-model/node-kinds.ts';
import { relationshipKinds } from '../../../src/graph-model/relationship-kinds.ts';

const cases = allCases({ offset: 2475, cursor: 'cursor', name: 'a name', id: 'model:id' });
const declared = readFileSync('benchmarks/peers/graph.graphql', 'utf8');

describe('the compared cases', () => {
  it('ask of us only what the API takes', async () => {
    const schema = await buildApiSchema();
    expect(cases.flatMap(({ name, ours }) => validate(schema, parse(ours.query)).map(({ message }) => `${name}: ${message}`))).toEqual([]);
  });

  it('have names of their own', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it('read a graph that is declared to the peer as it is', () => {
    const types = parse(declared).definitions.filter((definition): definition is ObjectTypeDefinitionNode => definition.kind === 'ObjectTypeDefinition' && definition.name.value !== 'Ordered');
    const relations = [...declared.matchAll(/type: "(\w+)"/g)].map(([, type]) => type!);
    const unknown = types.flatMap(({ name, fields = [] }) => {
      const kind = Object.entries(nodeKinds).find(([label]) => label === name.value)?.[1];
      return fields.filter(({ name: field, directives = [] }) => directives.length === 0 && field.value !== 'id' && !(kind && field.value in kind.properties)).map((field) => `${name.value}.${field.name.value}`);
    });
    expect(unknown).toEqual([]);
    expect(relations.filter((type) => !(type in relationshipKinds))).toEqual([]);
    expect(relations.length).toBeGreaterThan(5);
  });
});
