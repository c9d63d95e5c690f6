import { registerEnumType } from 'type-graphql';

/** Registers an enum whose values are stored as they are named; each value says what it means. */
export function enumOf<Name extends string>(name: string, description: string, values: Readonly<Record<Name, string>>): Readonly<Record<Name, Name>> {
  const object = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as Readonly<Record<Name, Name>>;
  const valuesConfig = Object.fromEntries(Object.entries<string>(values).map(([value, meaning]) => [value, { description: meaning }])) as Partial<Record<Name, { description: string }>>;
  registerEnumType(object, { name, description, valuesConfig });
  return object;
}
