import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';
import { determinationParts, type DeterminationPart } from '../../src/rules/determination.ts';

/** Whether a field of this name is selected anywhere below the root field: what is not shown need not be worked out. */
export function mentions({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean {
  const seen = new Set<string>();
  const inSet = (set: SelectionSetNode | undefined): boolean => set?.selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === name || inSet(selection.selectionSet);
    if (selection.kind === Kind.INLINE_FRAGMENT) return inSet(selection.selectionSet);
    if (seen.has(selection.name.value)) return false;
    seen.add(selection.name.value);
    return inSet(fragments[selection.name.value]?.selectionSet);
  }) ?? false;
  return fieldNodes.some(({ selectionSet }) => inSet(selectionSet));
}

/** The parts of a determination that are shown somewhere below the root field. */
export function partsShown(info: GraphQLResolveInfo): readonly DeterminationPart[] {
  return determinationParts.filter((part) => mentions(info, part));
}
