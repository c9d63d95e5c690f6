import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { getNamedType, isEnumType } from 'graphql';
import { enumName } from './enum-name.ts';
import { fieldMapping, groupedBy } from './mapping.ts';

/** By what the records of a noun can be grouped. */
export interface GroupKey {
  readonly description: string;
  /** Fields to follow one after another, from the noun to the value; of several ways the first that leads somewhere counts. */
  readonly ways: readonly (readonly string[])[];
  /** The value itself, the year of a day, or what the law says of a chip. */
  readonly reads: 'value' | 'year' | 'status';
}

/** The keys of a noun by the name that the API gives them: its enums, booleans and countries, the years of its dates, and what its mapping declares beside. */
export function groupKeysOf(noun: GraphQLObjectType): ReadonlyMap<string, GroupKey> {
  const own = Object.values(noun.getFields()).flatMap((field) => keyOfField(field));
  const declared = Object.entries(groupedBy(noun)).map(([name, { along, description }]): [string, GroupKey] => [name, { description, ...readAlong([along].flat()) }]);
  return new Map([...own, ...declared]);
}

function readAlong(ways: readonly string[]): Pick<GroupKey, 'ways' | 'reads'> {
  const split = ways.map((way) => way.split('.').filter((field) => field !== ''));
  return split.every((way) => way.at(-1) === statusField) ? { ways: split.map((way) => way.slice(0, -1)), reads: 'status' } : { ways: split, reads: 'value' };
}

/** At the end of a way: what the law says of the chip that it leads to. */
const statusField = 'status';

function keyOfField(field: GraphQLField<unknown, unknown>): readonly [string, GroupKey][] {
  const mapping = fieldMapping(field);
  if (mapping?.from !== 'property' || mapping.of !== 'node' || mapping.groups === false) return [];
  const type = getNamedType(field.type);
  if (type.name === 'Date' || mapping.groups === 'year') return [[yearName(field.name), { description: `By the year of ${field.name}.`, ways: [[field.name]], reads: 'year' }]];
  if (!isEnumType(type) && !['Boolean', 'CountryCode'].includes(type.name) && mapping.groups !== true) return [];
  return [[enumName(field.name), { description: `By ${field.name}.`, ways: [[field.name]], reads: 'value' }]];
}

/** `publicationDate` gives PUBLICATION_YEAR, `trainingStart` TRAINING_START_YEAR. */
function yearName(field: string): string {
  return `${enumName(field.replace(/Date$/, ''))}_YEAR`;
}
