import type Cypher from '@neo4j/cypher-builder';
import type { GraphQLResolveInfo } from 'graphql';
import { getNamedType, isCompositeType } from 'graphql';
import type { Row } from '../../domain/graph.ts';
import { invariant } from '../../domain/invariant.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { requireBoundedReferences, requireFewObjects } from '../plan/bounds.ts';
import { planReferences } from '../plan/plan-references.ts';
import type { ByLabel, ReferenceScope } from '../reference-scope.ts';
import type { SelectionContext } from '../selection.ts';
import { rootSelections, selectionContext } from '../selection.ts';
import { renderReferences } from '../statement/render-references.ts';
import { renderRoot } from '../statement/render-root.ts';
import { Names } from '../statement/scope.ts';
import type { Compiled } from './compiled.ts';

export interface ValueQuestion<Facts> {
  readonly info: GraphQLResolveInfo;
  readonly today: IsoDate;
  readonly law: Rulebook;
  /** The days whose law is asked about; the answer says them. */
  readonly days: readonly IsoDate[];
  /** How many values the root field gives, for the bounds. */
  readonly values?: number;
  /** Which records the value may name, by label. */
  readonly scopes: ByLabel<ReferenceScope>;
  /** What is read beside them. */
  readonly columns: (names: Names, context: SelectionContext) => readonly Cypher.Expr[];
  readonly decode: (columns: Row) => Facts;
}

/** A root field whose value a resolver makes out of facts: one statement reads the facts and the records that the value may name. */
export function compileValue<Facts>({ info, today, law, days, values = 1, scopes, columns, decode }: ValueQuestion<Facts>): Compiled<Facts> {
  const type = getNamedType(info.returnType);
  invariant(isCompositeType(type), `${info.fieldName} returns no object`);
  const context = selectionContext(info, today, law);
  const objects = planReferences(context, type, rootSelections(info), scopes);
  requireFewObjects(values * objects);
  requireBoundedReferences(context.references);
  const names = new Names(context.knownAt);
  return {
    statement: renderRoot([...columns(names, context), ...renderReferences(context.references, names)], context.knownAt),
    root: context.root,
    references: context.references,
    days: [...new Set([...context.days, ...days])],
    decode,
  };
}
