import { createHash } from 'node:crypto';
import type { DefinitionNode, DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';
import { getOperationAST, Kind, print, visit } from 'graphql';
import { citationField } from '../src/cypher/selection.ts';
import { invariant } from '../src/domain/invariant.ts';

/**
 * The SHA-256 of a question: the operation as graphql-js prints it, without its root field `citation` and with the fragments that it uses by name, then its name,
 * and then its variables as JSON with sorted keys. Spaces, comments, the order of fragments and other operations of the document change nothing, nor does
 * the way in which the citation is asked for.
 */
export function queryHash(document: DocumentNode, operationName: string | null, variables: Readonly<Record<string, unknown>>): string {
  const operation = getOperationAST(document, operationName);
  invariant(operation, 'an operation is answered that the document does not have');
  const sent = new Map(document.definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]));
  const fragments = new Map([...sent].map(([name, fragment]) => [name, fragment.typeCondition.name.value === 'Query' ? withoutCitation(fragment, sent) : fragment]));
  const asked = withoutCitation(operation, sent);
  const used = fragmentsUsed(asked, fragments);
  const text = [asked, ...[...used].sort().map((name) => fragments.get(name)!)].map(print).join('\n\n');
  return createHash('sha256').update(JSON.stringify([text, operationName, sorted(variables)])).digest('hex');
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function isFragment(definition: DefinitionNode): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

/** Only what stands at the root: a regulation has a `citation` of its own. */
function withoutCitation<Definition extends { readonly selectionSet: SelectionSetNode }>(definition: Definition, fragments: Fragments): Definition {
  const selections = definition.selectionSet.selections.flatMap((selection): readonly SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return selection.name.value === citationField ? [] : [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return nonEmpty(withoutCitation(selection, fragments));
    const fragment = fragments.get(selection.name.value);
    return fragment && nonEmpty(withoutCitation(fragment, fragments)).length > 0 ? [selection] : [];
  });
  return { ...definition, selectionSet: { ...definition.selectionSet, selections } };
}

/** A fragment that held nothing but the citation. */
function nonEmpty<Holder extends { readonly selectionSet: SelectionSetNode }>(holder: Holder): readonly Holder[] {
  return holder.selectionSet.selections.length > 0 ? [holder] : [];
}

function fragmentsUsed(definition: OperationDefinitionNode | FragmentDefinitionNode, fragments: Fragments, used = new Set<string>()): ReadonlySet<string> {
  visit(definition, {
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value);
      if (!fragment || used.has(name.value)) return;
      used.add(name.value);
      fragmentsUsed(fragment, fragments, used);
    },
  });
  return used;
}

/** JSON whose keys stand in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, each]) => [key, sorted(each)]));
}
