import { classify } from './classify.ts';
import type { MissingFact } from './determination.ts';
import { everyItem, parentsOf, possibleParentsOf, type EndUserScreening } from './end-user.ts';
import { mergeRegions, type NumberRegion } from './number-region.ts';
import { controllingPercent } from './ownership.ts';
import { guardsAgainst } from './guards.ts';
import type { Possibilities, Possibility } from './possibilities.ts';
import { catches, type Situation } from './situation.ts';
import { reachOf, seatAt } from './reach.ts';
import type { Alternative, UnknownFact } from './unknown-fact.ts';

/** The facts on which the answer turns, and what each value of one would decide with the others left open. A fact that changes nothing is not missing. */
export function missingFacts(situation: Situation, { unknown, where, statuses }: Possibilities, subject: string, screening: EndUserScreening | null): readonly MissingFact[] {
  const facts = unknown.flatMap((fact) => {
    const wouldDecide = whatItDecides(fact, where);
    return wouldDecide === null ? [] : [{ field: fact.field, subject, wouldDecide }];
  });
  return [...facts, ...doubtFacts(situation), ...originFact(situation, statuses, subject), ...exporterFact(situation, subject), ...(screening === null ? [] : endUserFacts(screening, seatMatters(situation)))];
}

/** Where it is in doubt whether a rule that the item may meet reaches the destination, is known to bite, or is known in its words. */
function doubtFacts(situation: Situation): readonly MissingFact[] {
  const open = classify(situation.law.rules, situation.quantities).filter((found) => catches(situation, found) === 'UNKNOWN');
  return distinct(open.flatMap(({ rule, paragraph, outcome }): readonly MissingFact[] => {
    const { destination, headquarters, exemption } = reachOf(rule, situation.destination, situation.date, situation.endUser);
    const decides = `if so, ${rule.citation} asks for a license; if not, it does not`;
    return [
      ...(destination?.doubt == null ? [] : [{ field: 'countryGroups', subject: `country:${situation.destination}`, wouldDecide: `${destination.doubt} ${capital(decides)}.` }]),
      ...(headquarters?.doubt == null ? [] : [{ field: 'headquarters', subject: situation.endUser?.organizationId ?? null, wouldDecide: `${headquarters.doubt} ${capital(decides)}.` }]),
      ...(exemption?.doubt == null ? [] : [{ field: 'exemption', subject: situation.endUser?.organizationId ?? null, wouldDecide: `${exemption.doubt} If it is exempt, no license is required by ${rule.citation}; if not, one is.` }]),
      ...(rule.doubt === null ? [] : [{ field: 'enforcement', subject: rule.regulationId, wouldDecide: `${rule.doubt} ${capital(decides)}.` }]),
      ...(outcome === 'UNKNOWN' && paragraph?.reported === true ? [{ field: 'textOfTheInstrument', subject: rule.regulationId, wouldDecide: `The figures that it meets are known from a report and not from the instrument. If the instrument has them, a license is required; if not, it is not by this instrument.` }] : []),
    ];
  }));
}

/** Whether the seat of the end user decides about a requirement that the item meets, or may meet. */
function seatMatters(situation: Situation): boolean {
  const { law, quantities, destination, date, endUser } = situation;
  return endUser !== null && classify(law.rules, quantities).some((found) => catches(situation, found) === 'UNKNOWN' && seatAt(found.rule.provision.headquarters, destination, date, endUser).outcome === 'UNKNOWN');
}

function endUserFacts({ party, seat, affiliate, ownership, hits }: EndUserScreening, asksForSeat: boolean): readonly MissingFact[] {
  const open = hits.filter(({ outcome, enforcement }) => outcome === 'UNKNOWN' && (enforcement === 'ENFORCED' || enforcement === 'UNCONFIRMED')).map(({ listing }) => listing);
  return [
    ...(!asksForSeat ? [] : [...(seat.headquarters === null ? [party] : []), ...parentsOf(party).filter(({ headquarters }) => headquarters === null)]).map(({ id }) => (
      { field: 'country', subject: id, wouldDecide: 'headquarters in Macau or Country Group D:5 make the requirements on such parties apply, wherever the item goes' })),
    ...(!asksForSeat ? [] : possibleParentsOf(party)).filter(({ headquarters }) => headquarters !== null).map((owner) => (
      { field: 'share', subject: party.id, wouldDecide: `${owner.name} (${owner.headquarters as string}) is an owner whose share is not recorded: as the ultimate parent, headquartered in Macau or Country Group D:5, it would make the requirements on such parties apply` })),
    ...open.filter(({ from }) => from === null).map(({ id, listedName }) => ({ field: 'from', subject: id, wouldDecide: `the first day of the entry of ${listedName}: from then on a license is required of all items subject to the EAR` })),
    ...open.filter(({ licenseRequirement }) => licenseRequirement !== everyItem).map(({ id, listedName, licenseRequirement }) => (
      { field: 'licenseRequirement', subject: id, wouldDecide: `the entry of ${listedName} does not ask for a license of all items subject to the EAR (${licenseRequirement ?? 'its words are not recorded'}): if it means this item, one is required` })),
    ...(affiliate === null || affiliate.met === 'FALSE' || ['STAYED', 'NOT_ENFORCED'].includes(affiliate.enforcement) ? [] : [
      ...(affiliate.met === 'UNKNOWN' && party.headquarters === null && !asksForSeat ? [{ field: 'country', subject: party.id, wouldDecide: `only a foreign entity is treated as listed through its owners (${affiliate.control.citation})` }] : []),
      ...(affiliate.met === 'UNKNOWN' && ownership.low < controllingPercent ? [{ field: 'owners', subject: party.id, wouldDecide: `listed parties hold ${ownership.low} to ${ownership.high} % of it as far as recorded${ownership.unrecorded === 0 ? '' : `, and no owner is recorded of ${ownership.unrecorded} %`}; at ${controllingPercent} % or more it is treated as listed (${affiliate.control.citation})` }] : []),
      ...(affiliate.doubt === null ? [] : [{ field: 'enforcement', subject: affiliate.control.regulationId, wouldDecide: affiliate.doubt }]),
    ]),
  ];
}

function distinct(facts: readonly MissingFact[]): readonly MissingFact[] {
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function whatItDecides(fact: UnknownFact, where: Possibilities['where']): string | null {
  const told: { alternative: Alternative; region: NumberRegion | null; effect: string }[] = [];
  for (const alternative of fact.alternatives) {
    const effect = effectOf(where(alternative));
    const last = told.at(-1);
    if (last?.effect === effect && last.region !== null && alternative.region !== null) {
      last.region = last.region.sample < alternative.region.sample ? mergeRegions(last.region, alternative.region) : mergeRegions(alternative.region, last.region);
    } else {
      told.push({ alternative, region: alternative.region, effect });
    }
  }
  if (new Set(told.map(({ effect }) => effect)).size < 2) return null;
  return told.map(({ alternative, region, effect }) => `${region === null ? (alternative.words ?? '') : fact.wordsFor(region)} ${effect}`).join('; ');
}

function effectOf(possibilities: readonly Possibility[]): string {
  const outcomes = [...new Set(possibilities.map(outcomeText))];
  return outcomes.length === 1 ? `gives ${outcomes[0] as string}` : `leaves open ${listed(outcomes)}`;
}

function outcomeText({ classification, statuses }: Possibility): string {
  const entry = classification === null ? 'no modeled paragraph' : (classification.paragraph?.paragraph ?? `a paragraph of ${classification.rule.provision.eccn ?? classification.rule.provision.title}`);
  return `${entry} (${statuses.join(' or ')})`;
}

function originFact({ usOrigin }: Situation, statuses: readonly string[], subject: string): readonly MissingFact[] {
  if (usOrigin || !statuses.includes('NOT_SUBJECT')) return [];
  const otherwise = statuses.filter((status) => status !== 'NOT_SUBJECT' && status !== 'NOT_CONTROLLED');
  const wouldDecide = `if it is subject to the EAR (15 CFR 734.3: made in the United States, de minimis content, or a foreign direct product under 15 CFR 734.9), ${listed(otherwise)}; if it is not, NOT_SUBJECT`;
  return [{ field: 'subjectToEar', subject, wouldDecide: statuses.includes('NOT_CONTROLLED') ? `where it meets a paragraph: ${wouldDecide}` : wouldDecide }];
}

function exporterFact(situation: Situation, subject: string): readonly MissingFact[] {
  if (situation.exporterId !== null) return [];
  const letters = classify(situation.law.rules.filter(({ provision }) => provision.addresseeIds !== null), situation.quantities).filter((found) => catches(situation, found) === 'UNKNOWN').flatMap(({ rule }) => rule.provision.addresseeIds ?? []);
  const guarded = guardsAgainst(situation, situation.quantities).flatMap(({ exporterIds }) => exporterIds ?? []);
  const addressees = [...new Set([...letters, ...guarded])];
  return addressees.length === 0 ? [] : [{ field: 'exporter', subject, wouldDecide: `an exporter other than ${listed(addressees)} is not bound by the instruments that bind these only` }];
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1) as string}`;
}
