import type { GlobalId } from '../../../domain/global-id.ts';
import type { JudgedChip } from '../../../rules/determination.ts';
import type { PartyFacts } from '../../../rules/party.ts';
import { quantitiesOfAChip } from '../../../rules/quantities-of-a-chip.ts';

/** A chip of which nothing was known on the day of knowledge: whoever asks names it, and every fact of it is missing. */
export function unknownChip(id: GlobalId, name: string): JudgedChip {
  return { id, name, vendorId: undefined, releaseDate: null, designCountryCode: null, dieAreaMm2: null, tppFormat: null, estimatedFields: [], belowAggregateIoSources: [], quantities: quantitiesOfAChip({ id }) };
}

/** Likewise a party: no headquarters, entry or owner of it was known. */
export function unknownParty(id: GlobalId, name: string): PartyFacts {
  return { id, name, headquarters: null, listings: [], owners: [] };
}
