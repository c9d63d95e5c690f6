import type { GraphQLObjectType, GraphQLOutputType } from 'graphql';
import { isListType, isNonNullType, isObjectType } from 'graphql';
import { buildApiSchema } from '../../../schema/index.ts';
import { fieldMapping, labelOf } from '../../../src/cypher/mapping.ts';
import { isNamedEnd } from '../../../src/cypher/statement/relation-as-known.ts';
import { identity, weighedLater } from '../../../src/graph-model/known-days.ts';
import { nodeKinds } from '../../../src/graph-model/node-kinds.ts';

const isPlainList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

describe('what may not be null', () => {
  const types: GraphQLObjectType[] = [];
  beforeAll(async () => { types.push(...Object.values((await buildApiSchema()).getTypeMap()).filter(isObjectType)); });

  const required = () => types.filter((type) => labelOf(type) !== null).flatMap((type) => Object.values(type.getFields()).flatMap((field) => {
    const mapping = fieldMapping(field);
    return isNonNullType(field.type) && mapping ? [{ name: `${type.name}.${field.name}`, label: labelOf(type)!, type: field.type, mapping }] : [];
  }));

  it('is shown with its record on every day of knowledge, or is a list that may be empty', () => {
    const mayVanish = required().filter(({ label, mapping }) => {
      if (mapping.from !== 'property' || mapping.reads === 'list' || mapping.reads === 'json') return false;
      if (label === 'Claim') return weighedLater.includes(mapping.property);
      return 'knownDays' in nodeKinds[label].properties && !identity.includes(mapping.property);
    });
    expect(mayVanish.map(({ name }) => name)).toEqual([]);
  });

  it('in another view of a record is UNKNOWN where it is not known', () => {
    const views = types.filter((type) => labelOf(type) === null).flatMap((type) => Object.values(type.getFields()).flatMap((field) => {
      const mapping = fieldMapping(field);
      return isNonNullType(field.type) && mapping?.from === 'property' && mapping.of === 'node' ? [[`${type.name}.${field.name}`, mapping.reads] as const] : [];
    }));
    expect(Object.fromEntries(views)).toEqual({ 'RouteEvidence.route': 'or-unknown' });
  });

  it('and is made of parts is there where any of them is, and these name the record or are of every kind of format', () => {
    const parts = required().flatMap(({ name, mapping }) => (mapping.from === 'parts' ? [[name, mapping.presentIf] as const] : []));
    expect(Object.fromEntries(parts)).toEqual({ 'Chip.densePerformance': 'id', 'Chip.aggregateIo': 'id', 'Acquisition.dates': 'id', 'Claim.value': 'id' });
  });

  it('and leads to one record leads to one that is named with the record', () => {
    const toOne = required().flatMap(({ name, type, mapping }) => (mapping.from === 'related' && !isPlainList(type) ? [{ name, ...mapping.hop }] : []));
    expect(toOne.map(({ name }) => name).sort()).toEqual(['ChipDeployment.cluster', 'Claim.subject', 'DataCenterState.dataCenter', 'TrainingUse.model']);
    for (const { type, direction } of toOne) expect(isNamedEnd([type].flat(), direction)).toBe(true);
  });
});
