import { invariant } from '../domain/invariant.ts';
import type { Classification } from './classify.ts';
import { outcomeOfCriterion, unknownFieldsOf } from './evaluate.ts';
import type { Situation } from './possibilities.ts';
import { seatAt } from './reach.ts';
import type { LicenseException, Rulebook } from './rulebook.ts';
import { covers, destinationIn } from './status-rules.ts';

export interface PossibleException {
  readonly exception: LicenseException;
  /** The facts on which it hangs whether the item may use it; empty where that is known. */
  readonly hangsOn: readonly string[];
}

/**
 * The license exceptions that could be used for an item that needs a license under a rule, if their conditions are met. The requirement stands. Where part 744 or 746
 * may ask for a license too (an entry of a list, a letter, an embargo), none is named (15 CFR 740.2 and 740.8(b)(1)).
 */
export function exceptionsFor(rulebook: Rulebook, { rule, paragraph }: Classification, situation: Situation): readonly PossibleException[] {
  const { provision } = rule;
  const available = rulebook.exceptions.filter(
    (exception) =>
      exception.provisionIds.includes(provision.id) &&
      covers(exception, situation.date) &&
      (exception.eccns === null || (paragraph?.eccn != null && exception.eccns.includes(paragraph.eccn))) &&
      (exception.criterion === null || outcomeOfCriterion(exception.criterion, situation.quantities) !== 'FALSE') &&
      isFor(exception, situation, rule),
  );
  for (const { id, excludes } of available) {
    const other = available.find((each) => excludes.includes(each.id));
    invariant(other === undefined, `license exceptions ${id} and ${other?.id ?? ''} exclude each other and hold at once for ${situation.destination} on ${situation.date}`);
  }
  return available.map((exception) => ({ exception, hangsOn: exception.criterion === null ? [] : unknownFieldsOf(exception.criterion, situation.quantities) }));
}

/** Parties of the headquarters test are dealt with as those at its places, wherever they are. */
function isFor({ destinations, headquarters }: LicenseException, { destination, date, endUser }: Situation, { provision }: Classification['rule']): boolean {
  const bySeat = endUser !== null && seatAt(provision.headquarters, destination, date, endUser).outcome === 'TRUE';
  if (bySeat) return headquarters;
  return destinationIn(destinations, destination, date)?.doubt === null;
}
