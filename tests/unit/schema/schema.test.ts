import type { GraphQLArgument, GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getNamedType, getNullableType, isEnumType, isInputObjectType, isInterfaceType, isListType, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { buildApiSchema } from '../../../schema/index.ts';
import { fieldMapping, labelOf } from '../../../src/cypher/mapping.ts';
import { filteredProperties, searchedProperties, sortedProperties } from '../../../src/graph-model/indexes.ts';
import { nodeKinds } from '../../../src/graph-model/node-kinds.ts';
import { relationshipKinds } from '../../../src/graph-model/relationship-kinds.ts';

describe('the schema', () => {
  let schema: GraphQLSchema;
  let nouns: readonly GraphQLObjectType[];
  beforeAll(async () => {
    schema = await buildApiSchema();
    nouns = ours(schema).filter(isObjectType).filter((type) => labelOf(type) !== null);
  });

  it('describes every type, field, argument, input field and enum value', () => {
    const silent = ours(schema).flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()).flatMap((field) => [
        ...(field.description ? [] : [`${type.name}.${field.name}`]),
        ...('args' in field ? field.args.filter((argument: GraphQLArgument) => !argument.description).map((argument: GraphQLArgument) => `${type.name}.${field.name}(${argument.name})`) : []),
      ]) : []),
      ...(isEnumType(type) ? type.getValues().filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`) : []),
    ]);
    expect(silent).toEqual([]);
  });

  it('maps every field of a noun to a property or relationship that the graph model has', () => {
    const unmapped = nouns.flatMap((noun) => Object.values(noun.getFields()).flatMap((field) => {
      const mapping = fieldMapping(field);
      if (!mapping) return [`${noun.name}.${field.name} has no mapping`];
      const { properties } = nodeKinds[labelOf(noun)!];
      const read = mapping.from === 'property' ? [mapping.property] : mapping.from === 'parts' ? [...[mapping.presentIf].flat(), ...Object.values(mapping.parts)] : [];
      const hops = 'hop' in mapping ? [mapping.hop.type].flat() : [];
      return [...read.filter((property) => property !== 'id' && !(property in properties)).map((property) => `${noun.name}.${field.name} reads ${property}`), ...hops.filter((type) => !(type in relationshipKinds))];
    }));
    expect(unmapped).toEqual([]);
  });

  it('calls every noun by the label of its nodes, by which records of several types are told apart', () => {
    expect(nouns.filter((noun) => labelOf(noun) !== noun.name).map(({ name }) => name)).toEqual([]);
  });

  it('offers no sum where one thing is counted in several records', () => {
    const measures = (noun: string) => Object.values((schema.getType(`${noun}Group`) as GraphQLObjectType).getFields()).map((field) => ({ field, type: getNamedType(field.type) as GraphQLObjectType })).filter(({ type }) => type.name.endsWith('NumberAggregate'));
    for (const noun of ['ChipHolding', 'DataCenterState', 'Cluster', 'ChipDeployment', 'SupplyChainShare', 'SupplyChainInput']) {
      expect(measures(noun)).not.toEqual([]);
      for (const { field, type } of measures(noun)) {
        expect(Object.keys(type.getFields()).sort()).toEqual(['avg', 'known', 'max', 'min']);
        expect(field.description).toMatch(/^Of \w+\. It has no sum: .+\.$/);
      }
    }
    for (const noun of ['Model', 'TrainingUse', 'DataCenter', 'Acquisition']) for (const { type } of measures(noun)) expect(Object.keys(type.getFields())).toContain('sum');
  });

  it('says of every computed field where the records lie that its value names', () => {
    const named = (type: GraphQLNamedType, seen: readonly GraphQLNamedType[] = []): readonly string[] => {
      if (!isObjectType(type) || labelOf(type) !== null || seen.includes(type)) return [];
      return Object.values(type.getFields()).flatMap((field) => {
        const mapping = fieldMapping(field);
        return mapping?.from === 'reference' ? [mapping.label] : named(getNamedType(field.type), [...seen, type]);
      });
    };
    const unsaid = nouns.flatMap((noun) => Object.values(noun.getFields()).flatMap((field) => {
      const mapping = fieldMapping(field);
      return mapping?.from === 'computed' ? named(getNamedType(field.type)).filter((label) => !(label in (mapping.references ?? {}))).map((label) => `${noun.name}.${field.name} names ${label} records`) : [];
    }));
    expect(unsaid).toEqual([]);
  });

  it('names by a reference only records of its own type', () => {
    const wrong = ours(schema).filter(isObjectType).flatMap((type) => Object.values(type.getFields()).flatMap((field) => {
      const mapping = fieldMapping(field);
      if (mapping?.from !== 'reference') return [];
      const label = labelOf(getNamedType(field.type));
      const isMany = isListType(getNullableType(field.type));
      return (label === null || label === mapping.label) && isMany === mapping.many ? [] : [`${type.name}.${field.name}`];
    }));
    expect(wrong).toEqual([]);
  });

  it('has an index behind every filter but those on lists and every sort key, and no index that nothing asks for', () => {
    const offered = (pick: (mapping: NonNullable<ReturnType<typeof fieldMapping>>) => readonly string[]): Record<string, string[]> =>
      Object.fromEntries(nouns.map((noun) => [labelOf(noun)!, [...new Set(Object.values(noun.getFields()).flatMap((field) => pick(fieldMapping(field)!)))].filter((property) => property !== 'id').sort()] as const).filter(([, properties]) => properties.length > 0));
    const listed = (byLabel: typeof filteredProperties): Record<string, string[]> => Object.fromEntries(Object.entries(byLabel).map(([label, properties]) => [label, [...properties].sort()]));
    expect(listed(filteredProperties)).toEqual(offered((mapping) => (typeof mapping.filter === 'object' ? [mapping.filter.as] : mapping.filter && mapping.from === 'property' && mapping.reads !== 'list' ? [mapping.property] : [])));
    expect(listed(sortedProperties)).toEqual(offered((mapping) => (mapping.sort && mapping.from === 'property' ? [mapping.property] : [])));
    expect(listed(searchedProperties)).toEqual(offered((mapping) => (mapping.folded ? [mapping.folded] : [])));
  });

  it('resolves interfaces without waiting: a promise for each row would halve the throughput of lists', () => {
    const waiting = ours(schema).filter(isInterfaceType).filter((type) => type.resolveType?.({ __typename: 'Chip' }, {}, undefined as never, type) !== 'Chip');
    expect(waiting).toEqual([]);
  });

  it('reads plain fields without a resolver', () => {
    expect(nouns.flatMap((noun) => Object.values(noun.getFields()).filter((field) => fieldMapping(field)?.from === 'property' && field.resolve).map((field) => `${noun.name}.${field.name}`))).toEqual([]);
  });

  it('uses no @Authorized, which simple resolvers would silently ignore', () => {
    expect(getMetadataStorage().authorizedFields).toEqual([]);
  });
});

function ours(schema: GraphQLSchema): readonly GraphQLNamedType[] {
  const builtIn = new Set(['String', 'Boolean', 'Int', 'Float', 'ID']);
  return Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !builtIn.has(name));
}
