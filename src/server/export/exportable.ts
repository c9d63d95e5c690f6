import type { DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLField, GraphQLObjectType, GraphQLSchema, SelectionNode, SelectionSetNode } from 'graphql';
import { getNamedType, getOperationAST, getVariableValues, GraphQLError, isObjectType, Kind, parse, specifiedRules, validate } from 'graphql';
import { ApiError } from '../../domain/api-error.ts';
import { decideConditions } from '../graphql/conditions.ts';
import { onlyQueriesRule } from '../graphql/only-queries-rule.ts';
import { requireShallowValues, requireWithinLimits } from '../limits/require-within-limits.ts';
import { fieldsIn, paged, withIds } from './paged-operation.ts';
import { selectedFields } from './selected-field.ts';
import type { Fragments, SelectedField } from './selected-field.ts';

export interface AskedOperation {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An operation that reads one connection page by page. */
export interface Exportable {
  /** It has the variables of `pageVariables` beside those of the caller, and answers with one field, `list`. */
  readonly document: DocumentNode;
  readonly list: string;
  /** What it selects of an edge. */
  readonly edge: readonly SelectedField[];
}

/** Takes an operation with one connection for an export of all of it; fails with what is wrong with it. `asGraph`: every record is asked for its id and type. */
export function exportable(schema: GraphQLSchema, { query, operationName, variables }: AskedOperation, asGraph: boolean): Exportable {
  requireShallowValues(variables);
  const sent = validDocument(schema, query);
  const named = getOperationAST(sent, operationName);
  if (!named) throw new GraphQLError(operationName ? `Unknown operation named "${operationName}".` : 'Must provide operation name if query contains multiple operations.', { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
  const { coerced, errors: [bad] = [] } = getVariableValues(schema, named.variableDefinitions ?? [], variables, { maxErrors: 1 });
  if (!coerced) throw new GraphQLError(bad!.message, { originalError: bad!.originalError ?? null, extensions: { code: 'BAD_USER_INPUT' } });

  const decided = decideConditions(sent, coerced);
  const document = asGraph ? withIds(schema, decided) : decided;
  const operation = getOperationAST(document, operationName)!;
  const fragments = fragmentsOf(document);
  const fields = fieldsIn(operation.selectionSet, fragments);
  const field = onlyField(fields);
  const connection = connectionOf(schema.getQueryType()!.getFields()[field.name.value]);
  if (!connection) throw notExportable(field.name.value);
  const rows = rowsOf(connection, field, fragments);
  return {
    document: { ...document, definitions: [paged(operation, field, rows), ...Object.values(fragments)] },
    list: (field.alias ?? field.name).value,
    edge: edgeOf(schema, connection, rows, fragments),
  };
}

function validDocument(schema: GraphQLSchema, query: string): DocumentNode {
  requireWithinLimits(query);
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    throw error instanceof GraphQLError ? withCode(error, 'GRAPHQL_PARSE_FAILED') : error;
  }
  const [mistake] = validate(schema, document, [...specifiedRules, onlyQueriesRule]);
  if (mistake) throw withCode(mistake, 'GRAPHQL_VALIDATION_FAILED');
  return document;
}

function withCode({ message, nodes, source, positions, originalError, extensions }: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(message, { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, originalError: originalError ?? null, extensions: { ...extensions, code } });
}

function onlyField(fields: readonly FieldNode[]): FieldNode {
  const names = new Set(fields.map(({ name, alias }) => (alias ?? name).value));
  if (names.size !== 1 || fields.length !== 1) throw new ApiError('NOT_EXPORTABLE', `An export is of one connection, and the operation asks for ${fields.length === 0 ? 'none' : fields.map(({ name }) => name.value).join(', ')}. Ask for one root field, once, such as { models { edges { node { id name } } } }.`);
  return fields[0]!;
}

/** The type of a field that is read page by page. */
function connectionOf(field: GraphQLField<unknown, unknown> | undefined): GraphQLObjectType | null {
  const type = getNamedType(field?.type);
  const takes = (name: string): boolean => field?.args.some((argument) => argument.name === name) === true;
  return isObjectType(type) && takes('first') && takes('after') && ['edges', 'pageInfo'].every((name) => name in type.getFields()) ? type : null;
}

function notExportable(name: string): ApiError {
  return new ApiError('NOT_EXPORTABLE', `${name} is no connection that can be read page by page to its end. Export a plural field with edges and node, such as { models { edges { node { id name } } } }; ask for the others at /graphql.`);
}

/** The selection of `edges`; that of `nodes` counts as one of their node. */
function rowsOf(connection: GraphQLObjectType, { selectionSet, name }: FieldNode, fragments: Fragments): SelectionSetNode {
  const { nodes } = connection.getFields();
  const selected = selectionSet ? fieldsIn(selectionSet, fragments) : [];
  const selections = selected.flatMap(({ name: own, selectionSet: below }): readonly SelectionNode[] => {
    if (!below) return [];
    if (own.value === 'edges') return below.selections;
    return nodes && own.value === 'nodes' ? [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'node' }, selectionSet: below }] : [];
  });
  if (selections.length === 0) throw new ApiError('NOT_EXPORTABLE', `The operation selects no rows of ${name.value}. Select the fields of its records, which make the columns: edges { node { id } }.`);
  return { kind: Kind.SELECTION_SET, selections };
}

function edgeOf(schema: GraphQLSchema, connection: GraphQLObjectType, rows: SelectionSetNode, fragments: Fragments): readonly SelectedField[] {
  const edge = getNamedType(connection.getFields()['edges']!.type);
  const fields = isObjectType(edge) ? selectedFields(schema, fragments, edge, [rows]) : [];
  if (!fields.some(({ name }) => name === 'node')) throw new ApiError('NOT_EXPORTABLE', 'The operation selects no node of its edges. Select it by its own name, with the fields that make the columns: edges { node { id } }.');
  return fields;
}

function fragmentsOf({ definitions }: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  return Object.fromEntries(definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])));
}
