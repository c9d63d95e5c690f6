import type { GlobalId } from '../domain/global-id.ts';
import { addDays, OPEN_END, type IsoDate } from '../domain/iso-date.ts';
import type { JudgedChip } from './determination.ts';
import { situationOf } from './situation.ts';
import { screenEndUser, type EndUserScreening } from './end-user.ts';
import type { PartyFacts } from './party.ts';
import { OPEN_START, type ProvisionDates, type Rulebook } from './rulebook.ts';
import { statusOn } from './status-on.ts';

export const upcomingKinds = ['EFFECTIVE', 'COMPLIANCE', 'EXPIRES', 'STAY_BEGINS', 'STAY_ENDS', 'NON_ENFORCEMENT_BEGINS', 'NON_ENFORCEMENT_ENDS', 'UNCONFIRMED_BEGINS', 'UNCONFIRMED_ENDS', 'EXEMPTION_ENDS', 'RECORDED'] as const;

/** A day on which an instrument of the book, or of the record, changes. */
export interface UpcomingChange {
  readonly date: IsoDate;
  readonly kind: (typeof upcomingKinds)[number];
  readonly regulationId: GlobalId;
  readonly text: string;
  /** Chips whose status for the destination differs between the day before and the day. */
  readonly chips: number;
  /** Organizations of which the controls on end users say something else, by an entry of theirs or of an owner on record. */
  readonly organizations: number;
}

/** A date that the record of an instrument has, beside those of the rulebook. */
export interface RecordedDate {
  readonly regulationId: GlobalId;
  readonly date: IsoDate;
  readonly text: string;
}

interface Entities {
  readonly chips: readonly JudgedChip[];
  readonly organizations: readonly PartyFacts[];
  readonly destination: string;
}

/** Everything that is known to change after `asOf` and within so many days, in order, with how much would flip if it happens as it stands. */
export function upcomingChanges(rulebook: Rulebook, asOf: IsoDate, days: number, recorded: readonly RecordedDate[], entities: Entities): readonly UpcomingChange[] {
  const end = addDays(asOf, days);
  const known = knownDates(rulebook, new Map(entities.organizations.map(({ id, name }) => [id, name]))).filter(({ date }) => asOf < date && date <= end);
  const others = recorded.filter(({ date, regulationId }) => asOf < date && date <= end && !known.some((each) => each.date === date && each.regulationId === regulationId)).map((each) => ({ ...each, kind: 'RECORDED' as const }));
  const flips = new Map<IsoDate, Pick<UpcomingChange, 'chips' | 'organizations'>>();
  return [...known, ...others]
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.regulationId, b.regulationId) || upcomingKinds.indexOf(a.kind) - upcomingKinds.indexOf(b.kind) || compareText(a.text, b.text))
    .map((change) => {
      const flipped = flips.get(change.date) ?? flipsOn(rulebook, change.date, entities);
      flips.set(change.date, flipped);
      return { ...change, ...flipped };
    });
}

function flipsOn(rulebook: Rulebook, day: IsoDate, { chips, organizations, destination }: Entities): Pick<UpcomingChange, 'chips' | 'organizations'> {
  const before = addDays(day, -1);
  const status = (chip: JudgedChip, asOf: IsoDate) => statusOn(situationOf(rulebook, { chip, destination, asOf }, null));
  return {
    chips: chips.filter((chip) => status(chip, before) !== status(chip, day)).length,
    organizations: organizations.filter((party) => {
      const [was, is] = [before, day].map((date) => screenEndUser(rulebook, party, date)) as [EndUserScreening, EndUserScreening];
      return was.outcome !== is.outcome && was.hits.length + is.hits.length > 0;
    }).length,
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

type Change = Omit<UpcomingChange, 'chips' | 'organizations'>;

/** What stands in several provisions (an exemption from each) is told once, of the latest instrument. */
function knownDates(rulebook: Rulebook, names: ReadonlyMap<GlobalId, string>): readonly Change[] {
  const changes = [
    ...rulebook.provisions.flatMap(({ regulationId, title, dates, destinations }) => [
      ...ofDates(regulationId, title, dates),
      ...destinations.flatMap(({ name, exempt, regulationId: by }) => exempt.flatMap(({ organizationId, until, citation }) => (until === OPEN_END || organizationId === null ? [] : [{ date: until, kind: 'EXEMPTION_ENDS' as const, regulationId: by, text: `The exemption of ${names.get(organizationId) ?? organizationId} in ${name} ends (${citation}).` }]))),
    ]),
    ...rulebook.affiliates.flatMap(({ regulationId, citation, dates }) => ofDates(regulationId, `Control on affiliates of listed parties (${citation})`, dates)),
    ...rulebook.measures.flatMap(({ regulationId, text, citation, dates }) => ofDates(regulationId, `${citation} (${text})`, dates)),
    ...rulebook.exceptions.flatMap(({ regulationId, code, until }) => (until === OPEN_END ? [] : [{ date: until, kind: 'EXPIRES' as const, regulationId, text: `License Exception ${code} in this form ends.` }])),
  ];
  return [...new Map(changes.sort((a, b) => compareText(a.regulationId, b.regulationId)).map((change) => [`${change.date} ${change.kind} ${change.text}`, change])).values()];
}

/** Each day on which what these dates belong to changes. */
export function ofDates(regulationId: GlobalId, title: string, dates: ProvisionDates): readonly Change[] {
  const one = (date: IsoDate | null, kind: Change['kind'], what: string): readonly Change[] => (date === null || date === OPEN_START || date === OPEN_END ? [] : [{ date, kind, regulationId, text: `${title}: ${what}` }]);
  return [
    ...one(dates.effective, 'EFFECTIVE', 'takes effect.'),
    ...one(dates.compliance, 'COMPLIANCE', 'is to be complied with.'),
    ...one(dates.expires, 'EXPIRES', 'ends.'),
    ...dates.stayed.flatMap(({ from, until }) => [...one(from, 'STAY_BEGINS', 'is stayed.'), ...one(until, 'STAY_ENDS', 'is no longer stayed by the instrument on record.')]),
    ...dates.notEnforced.flatMap(({ from, until }) => [...one(from, 'NON_ENFORCEMENT_BEGINS', 'is announced as not enforced.'), ...one(until, 'NON_ENFORCEMENT_ENDS', 'is enforced again.')]),
    ...dates.unconfirmed.flatMap(({ from, until, reason }) => [...one(from, 'UNCONFIRMED_BEGINS', reason), ...one(until, 'UNCONFIRMED_ENDS', 'applies again, unless what was announced is made or prolonged.')]),
  ];
}
