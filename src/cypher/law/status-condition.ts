import Cypher from '@neo4j/cypher-builder';
import type { IsoDate } from '../../domain/iso-date.ts';
import { addDays } from '../../domain/iso-date.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { PredicatePlan } from '../plan/predicate-plan.ts';
import type { Names } from '../statement/scope.ts';
import { statusSteps } from './status-steps.ts';

/** Of which law, day and destination a status is asked for. */
interface StatusQuestion {
  readonly law: Rulebook;
  readonly date: IsoDate;
  readonly destination: string;
}

/** Whether the chip has one of the statuses. */
export function renderStatusCondition(plan: Extract<PredicatePlan, { readonly test: 'status' }>, chip: Cypher.NamedNode, names: Names): Cypher.Predicate {
  const { judged, found } = judge(plan, chip, names);
  return new Cypher.Exists(judged.where(Cypher.in(found, new Cypher.Param([...plan.statuses]))).return(found));
}

/** The status of the chip, as a list of one. */
export function renderStatus(question: StatusQuestion, chip: Cypher.NamedNode, names: Names): Cypher.Expr {
  const { judged, found } = judge(question, chip, names);
  return new Cypher.Collect(judged.return(found));
}

/** Only the law of the day and the destination is written out, so that the text hangs on these. */
function judge({ law, date, destination }: StatusQuestion, chip: Cypher.NamedNode, names: Names): { readonly judged: Cypher.With; readonly found: Cypher.NamedVariable } {
  const subject = { chip, destinationCode: new Cypher.Param(destination), date: new Cypher.Param(date) };
  const { steps, status } = statusSteps(law, { from: date, until: addDays(date, 1) }, subject, names, [destination]);
  const found = names.variable('status');
  const stepped = steps.slice(1).reduce((clause, step) => clause.with(chip, ...step), new Cypher.With(chip, ...steps[0]!));
  return { judged: stepped.with([status, found]), found };
}
