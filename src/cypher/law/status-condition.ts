import Cypher from '@neo4j/cypher-builder';
import { addDays } from '../../domain/iso-date.ts';
import type { PredicatePlan } from '../plan/predicate-plan.ts';
import type { Names } from '../statement/scope.ts';
import { statusSteps } from './status-steps.ts';

/** Whether the chip has one of the statuses. Only the law of the day and the destination is written out, so that the text hangs on these. */
export function renderStatusCondition({ law, date, destination, statuses }: Extract<PredicatePlan, { readonly test: 'status' }>, chip: Cypher.NamedNode, names: Names): Cypher.Predicate {
  const subject = { chip, destinationCode: new Cypher.Param(destination), date: new Cypher.Param(date) };
  const { steps, status } = statusSteps(law, { from: date, until: addDays(date, 1) }, subject, names, [destination]);
  const found = names.variable('status');
  const judged = steps.slice(1).reduce((clause, step) => clause.with(chip, ...step), new Cypher.With(chip, ...steps[0]!));
  return new Cypher.Exists(
    judged
      .with([status, found])
      .where(Cypher.in(found, new Cypher.Param([...statuses])))
      .return(found),
  );
}
