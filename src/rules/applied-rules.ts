import { OPEN_END, type IsoDate } from '../domain/iso-date.ts';
import { classify, type Classification } from './classify.ts';
import type { AppliedRule } from './determination.ts';
import type { EndUserScreening } from './end-user.ts';
import { enforcementOn, type Enforcement } from './enforcement.ts';
import { catches, reachIn, type Situation } from './situation.ts';
import { binds, reachOf } from './reach.ts';
import type { Rulebook } from './rulebook.ts';
import { lawOnDate } from './status-rules.ts';

/** Every entry that the item meets, and every letter that binds the exporter and reaches, with whether it bites: also what only stands in the text, and entries of lists that name the end user. */
export function appliedRules(rulebook: Rulebook, situation: Situation, classifications: readonly Classification[], screening: EndUserScreening | null): readonly AppliedRule[] {
  const met = classifications.filter(({ outcome }) => outcome === 'TRUE');
  const codified = lawOnDate(rulebook, situation.date, 'CODIFIED', situation.law.subject).rules.filter(({ provisionId }) => !situation.law.rules.some((rule) => rule.provisionId === provisionId));
  const inText = classify(codified, situation.quantities).filter(({ outcome }) => outcome === 'TRUE');
  // A letter whose words are known from a report only, and by that report mean the item.
  const reported = classifications.filter((found) => found.outcome === 'UNKNOWN' && found.paragraph?.reported === true && catches(situation, found) === 'UNKNOWN');
  return [
    ...met.filter(({ rule }) => rule.provision.eccn !== null || (binds(rule, situation.exporterId) === 'TRUE' && reachIn(situation, rule) !== 'FALSE')).flatMap((found) => ofProvision(found, situation, found.rule.doubt === null ? 'ENFORCED' : 'UNCONFIRMED')),
    ...reported.flatMap((found) => ofProvision(found, situation, 'UNCONFIRMED')),
    ...inText.filter(({ rule }) => reachIn(situation, rule) === 'TRUE').flatMap((found) => ofProvision(found, situation, enforcementOn(found.rule.provision.dates, situation.date))),
    ...(screening === null ? [] : ofListings(screening)),
  ];
}

function ofProvision({ rule, paragraph }: Classification, { destination, date, endUser }: Situation, enforcement: Enforcement): readonly AppliedRule[] {
  const reached = reachOf(rule, destination, date, endUser);
  const { from, until } = reached.destination ?? rule;
  const since = reached.destination?.sinceKnown === false && from > rule.from ? null : from;
  const applied = { listingId: null, paragraph: paragraph?.paragraph ?? null, from: since, until: closed(until), enforcement } as const;
  const own: AppliedRule = { regulationId: rule.regulationId, citation: rule.citation, ...applied };
  const through = reached.destination;
  return through === null || through.regulationId === rule.regulationId ? [own] : [own, { regulationId: through.regulationId, citation: through.citation, ...applied }];
}

function ofListings({ hits, affiliate, ownership }: EndUserScreening): readonly AppliedRule[] {
  const entries = hits.map(({ listing, enforcement, outcome }): AppliedRule => ({
    regulationId: listing.regulationId, listingId: listing.id, paragraph: null, citation: listing.citation ?? listing.listedName, from: listing.from, until: closed(listing.until),
    enforcement: outcome === 'TRUE' ? enforcement : 'UNCONFIRMED',
  }));
  if (affiliate === null || affiliate.met !== 'TRUE' || ownership.owners.length === 0) return entries;
  const { control, enforcement } = affiliate;
  return [...entries, { regulationId: control.regulationId, listingId: null, paragraph: null, citation: control.citation, from: control.dates.effective, until: control.dates.expires, enforcement }];
}

function closed(until: IsoDate): IsoDate | null {
  return until === OPEN_END ? null : until;
}

