import type { FragmentDefinitionNode, GraphQLCompositeType, GraphQLOutputType, GraphQLSchema, SelectionSetNode } from 'graphql';
import { getNamedType, GraphQLString, isCompositeType, isInterfaceType, isListType, isNonNullType, isObjectType, Kind } from 'graphql';

/** A field that an operation selects, with what it selects below: fragments spread, and what has one response name merged. */
export interface SelectedField {
  /** Its name in the answer. */
  readonly name: string;
  readonly type: GraphQLOutputType;
  readonly below: readonly SelectedField[];
}

export type Fragments = Readonly<Record<string, FragmentDefinitionNode | undefined>>;

interface Gathered {
  readonly type: GraphQLOutputType;
  readonly parts: SelectionSetNode[];
}

/** What selection sets of one composite type select. The document is valid and has no @skip or @include left. */
export function selectedFields(schema: GraphQLSchema, fragments: Fragments, type: GraphQLCompositeType, selectionSets: readonly SelectionSetNode[]): readonly SelectedField[] {
  const gathered = new Map<string, Gathered>();
  const gather = (parent: GraphQLCompositeType, { selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const known = gathered.get(name) ?? { type: typeOf(parent, selection.name.value), parts: [] };
        gathered.set(name, known);
        if (selection.selectionSet) known.parts.push(selection.selectionSet);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      if (fragment) gather(isCompositeType(condition) ? condition : parent, fragment.selectionSet);
    }
  };
  for (const selectionSet of selectionSets) gather(type, selectionSet);
  return [...gathered].map(([name, field]) => {
    const named = getNamedType(field.type);
    return { name, type: field.type, below: isCompositeType(named) ? selectedFields(schema, fragments, named, field.parts) : [] };
  });
}

function typeOf(parent: GraphQLCompositeType, name: string): GraphQLOutputType {
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  return field?.type ?? GraphQLString;
}

export function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
