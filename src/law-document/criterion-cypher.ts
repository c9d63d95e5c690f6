import { criterionPredicate } from '../cypher/law/criterion-predicate.ts';
import { renderRoot } from '../cypher/statement/render-root.ts';
import { Names } from '../cypher/statement/scope.ts';
import { invariant } from '../domain/invariant.ts';
import { testsOf, type Criterion } from '../rules/criterion.ts';
import { metricOf } from '../rules/metrics.ts';

export interface CriterionCypher {
  readonly text: string;
  /** Each name that the text has, without its `$`, with its value. */
  readonly parameters: ReadonlyMap<string, unknown>;
}

/** The predicate as it stands in a statement about a chip; null for a criterion that asks for something that no chip stores, which is evaluated and never compiled. */
export function criterionCypher(criterion: Criterion): CriterionCypher | null {
  if (testsOf(criterion).some(({ metric }) => metricOf(metric).subject !== 'CHIP')) return null;
  const statement = renderRoot([criterionPredicate(criterion, new Names().node('Chip'))]);
  const text = /^MATCH [^\n]*\nRETURN \S+ AS version, ([\s\S]*) AS column0$/.exec(statement.text)?.[1];
  invariant(text !== undefined, `no predicate found in ${statement.text}`);
  return { text, parameters: new Map(Object.entries(statement.parameters).filter(([name]) => new RegExp(`\\$${name}\\b`).test(text))) };
}
