import { Kind, visit } from 'graphql';
import type { ASTNode, DirectiveNode, DocumentNode, SelectionNode } from 'graphql';

type Values = Readonly<Record<string, unknown>>;

const conditionNames: readonly string[] = ['skip', 'include'];

/** The variables that decide over a @skip or @include, in the order of the document. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (node) => {
      const value = conditionNames.includes(node.name.value) ? node.arguments?.[0]?.value : undefined;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** The variables used inside a list or an input object. */
export function nestedVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    enter: (node) => {
      if (node.kind !== Kind.OBJECT && node.kind !== Kind.LIST) return undefined;
      for (const name of variablesIn(node)) names.add(name);
      return false;
    },
  });
  return [...names];
}

/** The document that is left when every @skip and @include is decided. */
export function decideConditions(document: DocumentNode, variables: Values): DocumentNode {
  const decide = <Node extends SelectionNode>(node: Node): Node | null => {
    if (!node.directives?.length) return { ...node };
    if (node.directives.some((directive) => leavesOut(directive, variables))) return null;
    return { ...node, directives: node.directives.filter(({ name }) => !conditionNames.includes(name.value)) };
  };
  return visit(document, { Field: decide, FragmentSpread: decide, InlineFragment: decide });
}

function leavesOut(directive: DirectiveNode, variables: Values): boolean {
  const value = directive.arguments?.[0]?.value;
  const condition = value?.kind === Kind.VARIABLE ? variables[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
  return directive.name.value === 'skip' ? condition === true : directive.name.value === 'include' && condition === false;
}

function variablesIn(root: ASTNode): readonly string[] {
  const names: string[] = [];
  visit(root, { Variable: (node) => void names.push(node.name.value) });
  return names;
}
