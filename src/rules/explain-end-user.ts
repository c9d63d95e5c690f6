import { OPEN_END } from '../domain/iso-date.ts';
import type { Classification } from './classify.ts';
import type { EndUserScreening } from './end-user.ts';
import type { Enforcement } from './enforcement.ts';
import { reachOf } from './reach.ts';
import type { Situation } from './situation.ts';

interface PartyContext {
  readonly situation: Situation;
  readonly classifications: readonly Classification[];
  readonly screening: EndUserScreening | null;
}

/** Without an end user the answer is about the destination, and says what one could change; with one it says what of it was looked at. */
export function endUserNote({ screening, situation }: PartyContext, about: 'reach' | 'list'): readonly string[] {
  if (screening !== null) return screened(screening, situation);
  const seats = about === 'reach' && situation.law.rules.some(({ provision }) => provision.headquarters !== null && !provision.headquarters.exceptAt.includes(situation.destination));
  return [seats
    ? 'No end user is named: one headquartered, or with an ultimate parent headquartered, in Macau or a destination in Country Group D:5 needs a license wherever it is, and one on the Entity List may.'
    : 'No end user is named: one on the Entity List may need a license for any item subject to the EAR.'];
}

function screened({ party, ownership, affiliate }: EndUserScreening, { date }: Situation): readonly string[] {
  const owners = party.owners.length === 0
    ? [`No owner of ${party.name} is recorded: an ultimate parent elsewhere could change this.`]
    : ownership.unrecorded > 0 ? [`No owner is recorded for ${ownership.unrecorded} % of ${party.name}.`] : [];
  const control = affiliate === null || affiliate.enforcement === 'ENFORCED' ? [] : [`The control on affiliates of listed parties (${affiliate.control.citation}) is ${affiliateStates[affiliate.enforcement]} on this day.`];
  return [`No entry of the Entity List that stood on ${date} is recorded for ${party.name}; entries removed before the list was last read are not, and other lists are not looked at (see listScreening).`, ...owners, ...control];
}

const affiliateStates: Readonly<Record<Exclude<Enforcement, 'ENFORCED'>, string>> = { NOT_ENFORCED: 'announced as not enforced', NOT_YET_BINDING: 'not to be complied with yet', STAYED: 'stayed', UNCONFIRMED: 'of unknown effect' };

/** Where the party and not the place is the reason. */
export function exempt({ classifications, situation, screening }: PartyContext): readonly string[] {
  const exemptions = classifications.flatMap(({ rule, outcome }) => (outcome === 'FALSE' ? [] : (reachOf(rule, situation.destination, situation.date, situation.endUser).exemption ?? [])));
  return exemptions.slice(0, 1).map(({ citation, until }) => `${screening?.party.name ?? 'The party'} is exempt there${until === OPEN_END ? '' : ` until ${until}, that day not counted`} (${citation}).`);
}
