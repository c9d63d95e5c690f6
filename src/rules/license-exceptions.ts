import { invariant } from '../domain/invariant.ts';
import type { Classification } from './classify.ts';
import type { AvailableException } from './determination.ts';
import type { EndUserScreening } from './end-user.ts';
import { outcomeOfCriterion, unknownFieldsOf } from './evaluate.ts';
import { seatAt } from './reach.ts';
import type { Guard, LicenseException, Rulebook } from './rulebook.ts';
import { catches, type Situation } from './situation.ts';
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

/** Why none that could be used is named: something of part 744 or 746 asks, or may ask, for a license too (15 CFR 740.2(a), 740.8(b)(1) and 744.11(a)). */
export function whyWithheld(situation: Situation, classifications: readonly Classification[], screening: EndUserScreening | null, guards: readonly Guard[]): string | null {
  const embargo = guards.find(({ reach }) => reach === 'EVERY_ITEM');
  if (embargo !== undefined) return embargo.reason;
  if (screening !== null && screening.outcome !== 'FALSE') return `An entry of a list ${screening.outcome === 'TRUE' ? 'takes' : 'may take'} license exceptions away unless it says otherwise (15 CFR 744.11(a)).`;
  const letter = classifications.find((found) => found.rule.provision.eccn === null && catches(situation, found) !== 'FALSE');
  if (letter === undefined) return null;
  return `${letter.rule.provision.title} ${catches(situation, letter) === 'TRUE' ? 'asks' : 'may ask'} for a license too, which takes license exceptions away (15 CFR 740.8(b)(1)).`;
}

export function availableException({ exception: { code, name, conditions, citation, regulationId }, hangsOn }: PossibleException): AvailableException {
  return { code, name, conditions, citation, regulationId, hangsOn };
}
