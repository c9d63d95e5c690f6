import type { DocumentNode, ExecutionResult, FieldNode, GraphQLObjectType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getNamedType, GraphQLError, isLeafType, isObjectType, Kind } from 'graphql';

export const citationHeader = 'x-citation';

/** Stands for `extensions.citation` while an operation is answered. No field of a caller has such a name: two underscores belong to introspection. */
const alias = '__citation';

interface Request {
  readonly http?: { readonly headers: { get(name: string): string | null | undefined } } | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** Whether a request wants its citation in `extensions`: by the header `x-citation: true`, or by `"extensions": { "citation": true }` in its body. */
export function wantsCitation({ http, extensions }: Request): boolean {
  return http?.headers.get(citationHeader)?.toLowerCase() === 'true' || extensions?.['citation'] === true;
}

/** The document with the citation as one more root field, every value of it selected. */
export function withCitation(document: DocumentNode, schema: GraphQLSchema, operationName: string | undefined): DocumentNode {
  const type = schema.getQueryType()?.getFields()['citation']?.type;
  const citation = type && getNamedType(type);
  if (!isObjectType(citation)) return document;
  const isAsked = (operation: OperationDefinitionNode): boolean => operationName === undefined || operation.name?.value === operationName;
  return {
    ...document,
    definitions: document.definitions.map((definition) => (definition.kind === Kind.OPERATION_DEFINITION && isAsked(definition)
      ? { ...definition, selectionSet: { ...definition.selectionSet, selections: [...definition.selectionSet.selections, { ...selected('citation', citation), alias: { kind: Kind.NAME, value: alias } }] } }
      : definition)),
  };
}

/** A field with all leaves below it, and further objects with theirs; what leads on from a record is left to the caller's own selection. */
function selected(name: string, type: GraphQLObjectType): FieldNode {
  const selections = Object.values(type.getFields()).flatMap((field): readonly FieldNode[] => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: field.name } }];
    return isObjectType(named) && name === 'citation' ? [selected(field.name, named)] : [];
  });
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name }, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

/** The answer with the citation moved from `data` to `extensions`. */
export function citationInExtensions(result: ExecutionResult): ExecutionResult {
  const { [alias]: citation, ...data } = result.data ?? {};
  const errors = result.errors?.map((error) => (error.path?.[0] === alias ? withoutPlace(error) : error));
  return { ...result, ...(errors && { errors }), ...(result.data && { data }), extensions: { ...result.extensions, ...(citation ? { citation } : {}) } };
}

/** The caller's document has no place for it. */
function withoutPlace({ message, originalError, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { originalError: originalError ?? null, extensions });
}
