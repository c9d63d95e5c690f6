import Cypher from '@neo4j/cypher-builder';

type Part = string | Cypher.Expr;

/** Cypher as it is written, where clauses of the builder would hide the thought: what stands in it is text of ours, or an expression that keeps its values as parameters. */
export function cypherText(texts: TemplateStringsArray, ...parts: readonly Part[]): Cypher.Raw {
  return new Cypher.Raw((context) => texts.map((text, index) => `${index === 0 ? '' : textOf(parts[index - 1]!, context)}${text}`).join(''));
}

/** The same as an expression. */
export function cypherExpression(texts: TemplateStringsArray, ...parts: readonly Part[]): Cypher.Expr {
  return cypherText(texts, ...parts) as unknown as Cypher.Expr;
}

/** The same as a condition. */
export function cypherCondition(texts: TemplateStringsArray, ...parts: readonly Part[]): Cypher.Predicate {
  return cypherText(texts, ...parts) as unknown as Cypher.Predicate;
}

function textOf(part: Part, context: { readonly compile: (element: Cypher.Expr) => string }): string {
  return typeof part === 'string' ? part : context.compile(part);
}
