import type { GraphQLArgument, GraphQLField, GraphQLNamedType, GraphQLObjectType } from 'graphql';
import { getNamedType, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLSchema, GraphQLString, isAbstractType, isEnumType, isInterfaceType, isListType, isNonNullType, isObjectType, isScalarType } from 'graphql';
import { invariant } from '../../src/domain/invariant.ts';
import type { FieldMapping } from '../../src/cypher/mapping.ts';
import { fieldMapping, labelOf } from '../../src/cypher/mapping.ts';
import { responseKey } from '../../src/cypher/rows/decode.ts';
import { citationField } from '../../src/cypher/selection.ts';
import { typenameOf } from '../nouns/node.ts';
import { DateScalar } from '../scalars/date.ts';
import { argument } from './argument.ts';
import { GroupTypes } from './group-types.ts';
import { QueryInputs } from './query-inputs.ts';
import { resolveReference, withTablesOfRecord } from './resolve-reference.ts';

/**
 * Adds to a built schema what follows from the mapping to the graph: paging, filter and order arguments of connections, arguments of relations,
 * reading of nested answers by response name, references of computed values to records, and synchronous type resolution.
 */
export function completeSchema(schema: GraphQLSchema): GraphQLSchema {
  const [certainty, status, country, missingReason] = ['Certainty', 'ControlStatus', 'CountryCode', 'MissingReason'].map((name) => schema.getType(name));
  invariant(isEnumType(certainty) && isEnumType(status) && isScalarType(country) && isEnumType(missingReason), 'the schema has no Certainty, ControlStatus, CountryCode or MissingReason');
  const inputs = new QueryInputs({ certainty, status, country, missingReason });
  const groups = new GroupTypes(schema, country);
  const query = schema.getQueryType();
  invariant(query, 'the schema has no Query');
  query.description = 'Questions about models, chips, organizations and the law, each answered by one database statement. `extensions` says which dataset version and which dates answered.\n\n'
    + '`asOf` of a question is the day of which is asked: it stands for every `asOf` below that is left out. `knownAt` is the day of knowledge: only what was published by then is shown, values as they stood then. A value that no source dates is shown with its record, remarks of the editors from the day on which the facts were read; the law is that of `asOf`. Left out: what the graph holds now.';
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) type.resolveType = typenameOf;
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const mapping = fieldMapping(field);
      (field.args as GraphQLArgument[]).push(...argumentsOf(field, mapping, inputs), ...(type === query && field.name !== citationField ? daysOf(field) : []));
      if ((mapping?.from === 'groups' || mapping?.from === 'aggregate') && isObjectType(type)) groups.complete(field, type);
      if (field.name === 'totalCount' && isObjectType(type) && isOverRecords(type)) addCountLimit(field);
      if (!isObjectType(type) || type === query) continue;
      if (isConnectionPart(type, field) || field.extensions['byResponseName'] === true) field.resolve = byResponseName;
      else if (mapping) setOwn(field, resolverOf(type, field, mapping));
    }
  }
  return new GraphQLSchema(schema.toConfig());
}

/** Aliases of one relation may hold different selections, so what was read stands under the response name. */
const byResponseName: NonNullable<GraphQLField<unknown, unknown>['resolve']> = (source, _arguments, _context, info) => (source as Record<string, unknown>)[responseKey(String(info.path.key))];

type Resolver = typeof byResponseName;

/** How a mapped field is answered; undefined where the value holds it under the field's name. */
function resolverOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, mapping: FieldMapping): Resolver | undefined {
  switch (mapping.from) {
    case 'property':
    case 'parts':
    case 'coverage':
      return undefined;
    case 'reference':
      return resolveReference(mapping.id, mapping.many) as Resolver;
    case 'computed': {
      const { resolve } = field;
      invariant(resolve, `${type.name}.${field.name} is computed, but nothing computes it`);
      const readsRecord = Object.values(mapping.references ?? {}).some((scope) => typeof scope === 'object');
      return readsRecord ? withTablesOfRecord(resolve) as Resolver : resolve;
    }
    case 'target':
    case 'related':
    case 'related-values':
    case 'pages':
    case 'groups':
    case 'aggregate':
      return byResponseName;
  }
}

/** Without a resolver the executor reads the property itself, which costs nothing. */
function setOwn(field: GraphQLField<unknown, unknown>, resolve: Resolver | undefined): void {
  if (resolve) field.resolve = resolve;
  else delete field.resolve;
}

/** A connection over records is read by response name; one over values is made by a resolver like any other value. */
function isConnectionPart(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): boolean {
  if (fieldMapping(field)) return false;
  if (type.name.endsWith('Connection') && ['edges', 'nodes'].includes(field.name)) return isOverRecords(type);
  return type.name.endsWith('Edge') && field.name === 'node' && isNoun(getNamedType(field.type));
}

function isOverRecords(connection: GraphQLObjectType): boolean {
  const { nodes, edges } = connection.getFields();
  const edge = edges && getNamedType(edges.type);
  const row = nodes ?? (isObjectType(edge) ? edge.getFields()['node'] : undefined);
  return row !== undefined && fieldMapping(row) === null && isNoun(getNamedType(row.type));
}

/** Interfaces and unions here are of nouns. */
function isNoun(type: GraphQLNamedType): boolean {
  return isAbstractType(type) || labelOf(type) !== null;
}

/** Every root field but the citation of the others can be asked for a day of the facts and the law, and for a day of knowledge. */
function daysOf(field: GraphQLField<unknown, unknown>): GraphQLArgument[] {
  return [
    argument('asOf', DateScalar, 'The day of the facts and the law; default today.'),
    argument('knownAt', DateScalar, 'The day of knowledge: only what was published by then counts.'),
  ].filter(({ name }) => !field.args.some((declared) => declared.name === name));
}

/** `totalCount` of a connection may be counted up to a limit; aliases of it may have different ones. */
function addCountLimit(field: GraphQLField<unknown, unknown>): void {
  (field.args as GraphQLArgument[]).push(argument('limit', GraphQLInt, 'Counts no further: `limit` then means that many or more.'));
  field.resolve = (source, { limit }) => {
    const { totalCount } = source as { readonly totalCount: number };
    return typeof limit === 'number' ? Math.min(totalCount, limit) : totalCount;
  };
}

function argumentsOf(field: GraphQLField<unknown, unknown>, mapping: FieldMapping | null, inputs: QueryInputs): GraphQLArgument[] {
  const type = getNamedType(field.type);
  const noun = isObjectType(type) && type.name.endsWith('Connection') && isOverRecords(type) ? getNamedType(type.getFields()['nodes']?.type) : null;
  if (isObjectType(noun)) return connectionArguments(field, noun, inputs);
  if (mapping?.from !== 'related' && mapping?.from !== 'related-values') return [];
  const many = mapping.from === 'related' && mapping.many && isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  const { validOn, equals } = mapping.hop;
  return [
    ...Object.keys(equals ?? {}).map((name) => argument(name, GraphQLString, `Only those of this ${name}.`)),
    ...(validOn ? [argument(validOn.argument, DateScalar, 'The day asked about; default today.')] : []),
    ...(many ? [argument('first', GraphQLInt, 'At most so many; all of this short list when left out.')] : []),
  ];
}

function connectionArguments(field: GraphQLField<unknown, unknown>, noun: GraphQLObjectType, inputs: QueryInputs): GraphQLArgument[] {
  const order = inputs.order(noun);
  const declared = new Set(field.args.map(({ name }) => name));
  const offered = [
    argument('where', inputs.where(noun), 'Which ones.'),
    ...(Object.keys(order.getFields()).length > 0 ? [argument('orderBy', new GraphQLList(new GraphQLNonNull(order)), 'In which order, one field in each object; the id breaks ties.')] : []),
    argument('first', GraphQLInt, 'Size of the page, forward: 1 to 100, default 25.'),
    argument('after', GraphQLString, 'The cursor after which the page begins.'),
    argument('last', GraphQLInt, 'Size of the page, backward: 1 to 100. Not with `first`.'),
    argument('before', GraphQLString, 'The cursor before which the page ends; with `last`.'),
  ];
  return offered.filter(({ name }) => !declared.has(name));
}
