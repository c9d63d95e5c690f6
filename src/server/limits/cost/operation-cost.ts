import { getArgumentValues, getDirectiveValues, getNamedType, getNullableType, GraphQLIncludeDirective, GraphQLSkipDirective, isCompositeType, isListType, isUnionType, Kind, SchemaMetaFieldDef, TypeMetaFieldDef } from 'graphql';
import type { DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLCompositeType, GraphQLField, GraphQLSchema, OperationDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';
import { conditionsCost } from './conditions-cost.ts';
import { fieldCost, introspectionCost, objectCost, rootFieldCost } from './field-costs.ts';
import { lengthOfList, pageOf } from './list-lengths.ts';

export interface OperationCost {
  readonly total: number;
  /** By their names in the answer, in the order of the operation. */
  readonly rootFields: Readonly<Record<string, number>>;
}

type Values = Record<string, unknown>;

/** Objects of a type, and how many rows their lists have if a field above has paged them. */
interface Place {
  readonly type: GraphQLCompositeType;
  readonly page: number | null;
}

/**
 * What an operation costs at most, from its variables and the sizes of its pages, before anything is run (docs/limits.md has the arithmetic).
 * What stands below a list counts as often as the list may be long, fragments on different types count together, and what `@skip` and `@include` leave out costs nothing.
 * A fragment is priced once for each kind of place that it is spread in, so that this takes no longer than reading the operation.
 */
export function operationCost(schema: GraphQLSchema, { definitions }: DocumentNode, operation: OperationDefinitionNode, coerced: Values): OperationCost {
  const fragments = new Map(definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  const priced = new Map<string, number>();
  const query = schema.getQueryType();
  // Callers choose the names: __proto__ is one as good as another.
  const rootFields = Object.create(null) as Record<string, number>;
  if (query) noteRootFields(operation.selectionSet, query);
  return { total: Object.values(rootFields).reduce((sum, cost) => sum + cost, 0), rootFields };

  function noteRootFields({ selections }: SelectionSetNode, type: GraphQLCompositeType): void {
    for (const selection of selections) {
      if (!isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        rootFields[name] = (rootFields[name] ?? 0) + Math.ceil(costOfField(selection, { type, page: null }));
      } else {
        const within = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (within) noteRootFields(within.selectionSet, type);
      }
    }
  }

  function costOfSelections({ selections }: SelectionSetNode, place: Place): number {
    return selections.reduce((sum, selection) => (isIncluded(selection) ? sum + costOfSelection(selection, place) : sum), 0);
  }

  function costOfSelection(selection: SelectionNode, place: Place): number {
    switch (selection.kind) {
      case Kind.FIELD:
        return costOfField(selection, place);
      case Kind.INLINE_FRAGMENT:
        return costOfSelections(selection.selectionSet, { ...place, type: typeNamed(selection.typeCondition?.name.value) ?? place.type });
      default:
        return costOfFragment(selection.name.value, place);
    }
  }

  function costOfFragment(name: string, place: Place): number {
    const key = `${name} ${place.page}`;
    const before = priced.get(key);
    if (before !== undefined) return before;
    const fragment = fragments.get(name);
    const cost = fragment ? costOfSelections(fragment.selectionSet, { ...place, type: typeNamed(fragment.typeCondition.name.value) ?? place.type }) : 0;
    priced.set(key, cost);
    return cost;
  }

  function costOfField(node: FieldNode, { type, page }: Place): number {
    const field = fieldOf(type, node.name.value);
    if (!field) return 0;
    const given = field.args.length > 0 ? getArgumentValues(field, node, coerced) : {};
    const isIntrospection = field.name.startsWith('__');
    const own = (type === query && !isIntrospection ? rootFieldCost : 0) + fieldCost(type.name, field.name, given) + conditionsCost(given['where']);
    const named = getNamedType(field.type);
    if (!isCompositeType(named) || !node.selectionSet) return own;
    const rows = isListType(getNullableType(field.type)) ? lengthOfList(field, given, page) : 1;
    return own + rows * (costOfObject(named) + costOfSelections(node.selectionSet, { type: named, page: pageOf(field, given) }));
  }

  function fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (type === query && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (type === query && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    return isUnionType(type) ? undefined : type.getFields()[name];
  }

  function typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  function isIncluded(selection: SelectionNode): boolean {
    if (!selection.directives?.length) return true;
    return getDirectiveValues(GraphQLSkipDirective, selection, coerced)?.['if'] !== true && getDirectiveValues(GraphQLIncludeDirective, selection, coerced)?.['if'] !== false;
  }
}

/** Connections and their edges only hold the rows. */
function costOfObject({ name }: GraphQLCompositeType): number {
  if (name.startsWith('__')) return introspectionCost;
  return /(?:Connection|Edge)$|^PageInfo$/.test(name) ? 0 : objectCost;
}
