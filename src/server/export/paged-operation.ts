import type { DocumentNode, FieldNode, GraphQLSchema, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { isInterfaceType, isObjectType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { idAlias, typeAlias } from './record-shape.ts';
import type { Fragments } from './selected-field.ts';

export const pageVariables = { first: '__first', after: '__after' } as const;
export const pageInfoAlias = '__page';

const paging: readonly string[] = ['first', 'after', 'last', 'before'];

/** The operation with its paging arguments replaced: an export holds all rows, whatever page was asked for. */
export function paged(operation: OperationDefinitionNode, field: FieldNode, rows: SelectionSetNode): OperationDefinitionNode {
  const name = (value: string) => ({ kind: Kind.NAME as const, value });
  const variable = (value: string) => ({ kind: Kind.VARIABLE as const, name: name(value) });
  const given = (['first', 'after'] as const).map((argument) => ({ kind: Kind.ARGUMENT as const, name: name(argument), value: variable(pageVariables[argument]) }));
  const plain = (value: string): FieldNode => ({ kind: Kind.FIELD, name: name(value) });
  const pageInfo: FieldNode = { ...plain('pageInfo'), alias: name(pageInfoAlias), selectionSet: { kind: Kind.SELECTION_SET, selections: [plain('hasNextPage'), plain('endCursor')] } };
  const defined = (value: string, type: string) => ({ kind: Kind.VARIABLE_DEFINITION as const, variable: variable(value), type: { kind: Kind.NAMED_TYPE as const, name: name(type) } });
  return {
    ...operation,
    variableDefinitions: [...(operation.variableDefinitions ?? []), defined(pageVariables.first, 'Int'), defined(pageVariables.after, 'String')],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [{
      ...field,
      arguments: [...(field.arguments ?? []).filter((argument) => !paging.includes(argument.name.value)), ...given],
      selectionSet: { kind: Kind.SELECTION_SET, selections: [{ ...plain('edges'), selectionSet: rows }, pageInfo] },
    }] },
  };
}

/** The document with the id and type of every record asked for. */
export function withIds(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const info = new TypeInfo(schema);
  const asked = (alias: string, name: string): FieldNode => ({ kind: Kind.FIELD, alias: { kind: Kind.NAME, value: alias }, name: { kind: Kind.NAME, value: name } });
  return visit(document, visitWithTypeInfo(info, {
    SelectionSet: {
      leave(node) {
        const parent = info.getParentType();
        const isRecord = (isObjectType(parent) || isInterfaceType(parent)) && parent.getFields()['id'] !== undefined;
        return isRecord ? { ...node, selections: [...node.selections, asked(idAlias, 'id'), asked(typeAlias, '__typename')] } : undefined;
      },
    },
  }));
}

/** The fields of a selection set with fragments spread. */
export function fieldsIn({ selections }: SelectionSetNode, fragments: Fragments): readonly FieldNode[] {
  return selections.flatMap((selection): readonly FieldNode[] => {
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
    return fragment ? fieldsIn(fragment.selectionSet, fragments) : [];
  });
}
