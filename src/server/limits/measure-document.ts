import { Kind } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import type { OperationLimit } from './operation-limits.ts';

export type Measures = Readonly<Record<Exclude<OperationLimit, 'length' | 'tokens' | 'values'>, number>>;

const none: Measures = { depth: 0, aliases: 0, rootFields: 0, directives: 0, fields: 0 };

/** The measures of the operations of a document, the largest of each kind. A fragment is measured once, however often it is spread, so that this takes no longer than parsing. */
export function measureDocument({ definitions }: DocumentNode): Measures {
  const fragments = new Map(definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  const measured = new Map<string, Measures>();
  const operations = definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  return operations.map(({ selectionSet, directives }) => withDirectives(ofSelections(selectionSet), directives)).reduce(largest, none);

  function ofSelections({ selections }: SelectionSetNode): Measures {
    let all = none;
    for (const selection of selections) {
      const measures = selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value)
        : selection.kind === Kind.INLINE_FRAGMENT ? ofSelections(selection.selectionSet)
        : ofField(selection.alias !== undefined, selection.selectionSet);
      all = together(all, withDirectives(measures, selection.directives));
    }
    return all;
  }

  function ofField(hasAlias: boolean, selectionSet: SelectionSetNode | undefined): Measures {
    const below = selectionSet ? ofSelections(selectionSet) : none;
    return { depth: below.depth + 1, aliases: below.aliases + Number(hasAlias), rootFields: 1, directives: below.directives, fields: below.fields + 1 };
  }

  function ofFragment(name: string): Measures {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    // A fragment inside itself counts as nothing there: validation refuses it.
    measured.set(name, none);
    const measures = fragment ? ofSelections(fragment.selectionSet) : none;
    measured.set(name, measures);
    return measures;
  }
}

function withDirectives(measures: Measures, directives: readonly unknown[] = []): Measures {
  return directives.length === 0 ? measures : { ...measures, directives: measures.directives + directives.length };
}

/** Selections of one set: the deeper one counts, and otherwise both. */
function together(one: Measures, other: Measures): Measures {
  return {
    depth: Math.max(one.depth, other.depth), aliases: one.aliases + other.aliases, rootFields: one.rootFields + other.rootFields,
    directives: one.directives + other.directives, fields: one.fields + other.fields,
  };
}

function largest(one: Measures, other: Measures): Measures {
  return {
    depth: Math.max(one.depth, other.depth), aliases: Math.max(one.aliases, other.aliases), rootFields: Math.max(one.rootFields, other.rootFields),
    directives: Math.max(one.directives, other.directives), fields: Math.max(one.fields, other.fields),
  };
}
