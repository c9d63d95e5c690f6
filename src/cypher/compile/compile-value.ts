import type Cypher from '@neo4j/cypher-builder';
import type { GraphQLResolveInfo } from 'graphql';
import { getNamedType, isCompositeType } from 'graphql';
import type { Row } from '../../domain/graph.ts';
import { invariant } from '../../domain/invariant.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import { readHeld } from '../law/read-facts.ts';
import { requireBoundedReferences, requireFewObjects } from '../plan/bounds.ts';
import { planReferences } from '../plan/plan-references.ts';
import type { ByLabel, ReferenceScope } from '../reference-scope.ts';
import type { SelectionContext } from '../selection.ts';
import { rootSelections, selectionContext } from '../selection.ts';
import { renderReferences } from '../statement/render-references.ts';
import { renderRoot } from '../statement/render-root.ts';
import { Names } from '../statement/scope.ts';
import type { Compiled, Redirects } from './compiled.ts';

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
  /** Further ids that the question names; those of `named` are among them. */
  readonly asked?: readonly string[];
  /** Records that the question names: of each is said whether it was known on the day of knowledge asked about. */
  readonly named?: ByLabel<readonly string[]>;
  readonly decode: (columns: Row, held: Held, redirects: Redirects) => Facts;
}

/** Names of the records that the question names and the graph holds, by id; read where a day of knowledge is asked about, since they may have become known later. */
export type Held = ReadonlyMap<string, string>;

/** A root field whose value a resolver makes out of facts: one statement reads the facts and the records that the value may name. */
export function compileValue<Facts>({ info, today, law, days, values = 1, scopes, columns, asked = [], named = {}, decode }: ValueQuestion<Facts>): Compiled<Facts> {
  const type = getNamedType(info.returnType);
  invariant(isCompositeType(type), `${info.fieldName} returns no object`);
  const context = selectionContext(info, today, law);
  const objects = planReferences(context, type, rootSelections(info), scopes);
  requireFewObjects(values * objects);
  requireBoundedReferences(context.references);
  for (const id of [...asked, ...Object.values(named).flat()]) context.asked.add(id);
  const names = Names.of(context);
  const own = columns(names, context);
  const held = context.knownAt === null ? [] : (Object.entries(named) as [NodeLabel, readonly string[]][]).filter(([, ids]) => ids.length > 0).map(([label, ids]) => readHeld(label, ids, names));
  return {
    statement: renderRoot([...own, ...held, ...renderReferences(context.references, names)], context),
    asksByIds: context.asked.size > 0,
    root: context.root,
    appliesLaw: true,
    references: context.references,
    days: [...new Set([...context.days, ...days])],
    decode: (read, redirects) => decode(read.slice(0, own.length), new Map(read.slice(own.length).flatMap((rows) => rows as readonly (readonly [string, string])[])), redirects),
  };
}
