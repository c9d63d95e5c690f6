import { outcomeOfCriterion } from './evaluate.ts';
import type { Quantities } from './metrics.ts';
import type { Guard } from './rulebook.ts';
import type { Situation } from './situation.ts';

/** Those whose addressees and destinations may be these, whatever the item. */
export function guardsThatMatter({ law, destination, exporterId }: Pick<Situation, 'law' | 'destination' | 'exporterId'>): readonly Guard[] {
  return law.guards.filter((guard) => (guard.exporterIds === null || exporterId === null || guard.exporterIds.includes(exporterId)) && guard.destinations.codes.includes(destination) === (guard.destinations.mode === 'ONLY'));
}

/** The instruments not modeled that may bind this export. An exporter who is not known may be any addressee. */
export function guardsAgainst(situation: Pick<Situation, 'law' | 'destination' | 'exporterId'>, quantities: Quantities): readonly Guard[] {
  return guardsThatMatter(situation).filter((guard) => mayBite(guard, quantities));
}

export function mayBite({ criterion }: Guard, quantities: Quantities): boolean {
  return criterion === null || outcomeOfCriterion(criterion, quantities) !== 'FALSE';
}
