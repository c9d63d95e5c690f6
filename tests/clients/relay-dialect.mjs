import { buildSchema, getNamedType, isScalarType, Kind, parse, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/**
 * A document as Relay wants it written, which is narrower than GraphQL in two ways: a variable with a default value is not also `!`, and the literal of a scalar of our own stands in
 * quotation marks (`unit: "TOPS"` for `unit: TOPS`). Both mean the same.
 */
export function relayDialect(schema) {
  const types = new TypeInfo(buildSchema(schema));
  return (document) => visit(document, visitWithTypeInfo(types, {
    VariableDefinition: (node) => (node.defaultValue && node.type.kind === Kind.NON_NULL_TYPE ? { ...node, type: node.type.type } : undefined),
    EnumValue: (node) => (isScalarType(getNamedType(types.getInputType())) ? { kind: Kind.STRING, value: node.value } : undefined),
  }));
}

/** Names that begin with two underscores are GraphQL's own: Relay takes none as an alias, and only a test of ours gives one. */
export function hasReservedAlias(document) {
  let found = false;
  visit(document, { Field: ({ alias }) => { found ||= alias?.value.startsWith('__') ?? false; } });
  return found;
}

/** Relay reads a record again only through a `node` that takes nothing but `id`; ours may also be asked of a day. A front end on Relay hides the two days from its compiler as this does, and asks of a day by `nodes` or the field of the record's type. */
export function relaySchema(schema) {
  const withoutDays = (field) => (field.name.value === 'node' ? { ...field, arguments: field.arguments.filter(({ name }) => name.value === 'id') } : field);
  return print(visit(parse(schema), { ObjectTypeDefinition: (type) => (type.name.value === 'Query' ? { ...type, fields: type.fields.map(withoutDays) } : undefined) }));
}
