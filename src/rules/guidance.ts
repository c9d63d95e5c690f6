import type { Classification } from './classify.ts';
import type { Determination, JudgedChip } from './determination.ts';
import { seatAt } from './reach.ts';
import type { Rulebook } from './rulebook.ts';
import type { Situation } from './situation.ts';
import { covers } from './status-rules.ts';
import { anyOf } from './three-valued.ts';

/** Guidance on where an item that meets, or may meet, an entry was designed, or on where the end user has its seat. */
export function guidanceBeside({ guidance }: Rulebook, { date, destination, endUser }: Situation, classifications: readonly Classification[], chip: JudgedChip): Determination['guidance'] {
  const listed = classifications.filter(({ rule }) => rule.provision.eccn !== null);
  if (listed.length === 0) return [];
  const seat = endUser === null ? 'FALSE' : anyOf(listed.map(({ rule }) => seatAt(rule.provision.headquarters, destination, date, endUser).outcome));
  return guidance
    .filter((each) => covers(each, date) && (each.designCountryCodes === null ? seat === 'TRUE' : each.designCountryCodes.includes(chip.designCountryCode ?? '')))
    .map(({ regulationId, title, citation, text }) => ({ regulationId, title, citation, text }));
}
