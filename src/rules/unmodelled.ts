import type { UnmodelledInstrument } from './determination.ts';
import type { Guard, Rulebook } from './rulebook.ts';
import { isExport, type Situation } from './situation.ts';
import { covers } from './status-rules.ts';

/** Law that is known and not modeled, as far as it may bear on this export. */
export function unmodelledBeside(rulebook: Rulebook, situation: Situation, guards: readonly Guard[]): readonly UnmodelledInstrument[] {
  const guarding = guards.map(({ jurisdiction, part, regulationId, reason }) => ({ jurisdiction, part, regulationId, reason }));
  return isExport(situation) ? [...guarding, ...earlierLaw(rulebook, situation.date), ...foreignLaw(rulebook, situation)] : guarding;
}

/** Before the first modeled instrument there was other law. */
function earlierLaw({ earlierLaw: laws, modeledFrom }: Rulebook, date: string): readonly UnmodelledInstrument[] {
  return date >= modeledFrom ? [] : laws.map(({ part, reason }) => ({ jurisdiction: 'US', part, regulationId: null, reason }));
}

/** Law of other states, which no criterion models: of the exporting country always, of others where an instrument on record bears on the item. */
function foreignLaw({ foreignMeasures }: Rulebook, { date, destination, exportedFrom, quantities }: Situation): readonly UnmodelledInstrument[] {
  const inForce = foreignMeasures.filter((measure) => covers(measure, date) && measure.countries.includes(measure.bearsOn === 'EXPORT' ? exportedFrom : destination)
    && (measure.products === null || (quantities.id != null && measure.products.some((product) => product === quantities.id))));
  const recorded = inForce.map(({ jurisdiction, regulationId, reason }) => ({ jurisdiction, part: null, regulationId, reason }));
  const ofExporter = exportedFrom === 'US' ? [] : [{ jurisdiction: exportedFrom, part: null, regulationId: null, reason: `The export controls of the exporting country (${exportedFrom}) are not modeled: only the law of the United States is.` }];
  return [...ofExporter, ...recorded];
}
