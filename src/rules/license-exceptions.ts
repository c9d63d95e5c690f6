import { invariant } from '../domain/invariant.ts';
import type { Classification } from './classify.ts';
import { outcomeOfCriterion } from './evaluate.ts';
import type { Situation } from './possibilities.ts';
import { seatAt } from './reach.ts';
import type { LicenseException, Rulebook } from './rulebook.ts';
import { covers, destinationIn } from './status-rules.ts';

/** The license exceptions that could be used for an item that needs a license under a rule, if their conditions are met. The requirement stands. */
export function exceptionsFor(rulebook: Rulebook, { rule, paragraph }: Classification, situation: Situation): readonly LicenseException[] {
  const { provision } = rule;
  const available = rulebook.exceptions.filter(
    (exception) =>
      exception.provisionIds.includes(provision.id) &&
      covers(exception, situation.date) &&
      (exception.eccns === null || (paragraph?.eccn != null && exception.eccns.includes(paragraph.eccn))) &&
      (exception.criterion === null || outcomeOfCriterion(exception.criterion, situation.quantities) === 'TRUE') &&
      isFor(exception, situation, rule),
  );
  for (const { id, excludes } of available) {
    const other = available.find((each) => excludes.includes(each.id));
    invariant(other === undefined, `license exceptions ${id} and ${other?.id ?? ''} exclude each other and hold at once for ${situation.destination} on ${situation.date}`);
  }
  return available;
}

/** Parties of the headquarters test are dealt with as those at its places, wherever they are. */
function isFor({ destinations, headquarters }: LicenseException, { destination, date, endUser }: Situation, { provision }: Classification['rule']): boolean {
  const bySeat = endUser !== null && seatAt(provision.headquarters, destination, date, endUser).outcome === 'TRUE';
  if (bySeat) return headquarters;
  return destinationIn(destinations, destination, date)?.doubt === null;
}
