import { addDays, OPEN_END, type IsoDate } from '../domain/iso-date.ts';
import { OPEN_START, type Period } from './rulebook.ts';
import { allOf, anyOf, not, type Outcome } from './three-valued.ts';

/** A member of a country group as seed/country-groups.yaml has it. */
export interface MemberEntry {
  readonly country: string;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  /** The earliest text in which it was found, where its beginning is not known. */
  readonly observedFrom?: IsoDate;
  /** The last text in which it was found, where its end is not known. */
  readonly observedUntil?: IsoDate;
}

export interface GroupEntry {
  readonly id: string;
  /** The day of the text in which the members were found. */
  readonly observedOn?: IsoDate;
  readonly members?: readonly MemberEntry[];
}

/** The countries with their names, and the country groups of Supplement No. 1 to 15 CFR part 740 with what is known of their members over time. */
export interface Geography {
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  readonly groups: readonly GroupEntry[];
}

/** Whether a country surely, maybe or not at all belongs to a selection of groups during one stretch of days. */
export interface MembershipStretch extends Period {
  readonly outcome: Outcome;
}

interface Tenure {
  readonly certain: Period;
  readonly possible: Period;
}

/** Where a country is in one of `groups` and in none of `except`, over all time, in stretches that meet without gap and differ from their neighbors. */
export function membershipOver({ groups }: Geography, country: string, inOneOf: readonly string[], except: readonly string[]): readonly MembershipStretch[] {
  const tenures = (ids: readonly string[]): readonly Tenure[] => groups.filter(({ id }) => ids.includes(id)).flatMap((group) => (group.members ?? []).filter((member) => member.country === country).map((member) => tenureOf(group, member)));
  const [inside, outside] = [tenures(inOneOf), tenures(except)];
  const cuts = [...new Set([...inside, ...outside].flatMap(({ certain, possible }) => [certain.from, certain.until, possible.from, possible.until]))].filter((day) => day > OPEN_START && day < OPEN_END).sort();
  const starts = [OPEN_START, ...cuts];
  const stretches: MembershipStretch[] = [];
  starts.forEach((from, index) => {
    const outcome = allOf([anyOf(inside.map((tenure) => isHeld(tenure, from))), not(anyOf(outside.map((tenure) => isHeld(tenure, from))))]);
    const previous = stretches.at(-1)?.outcome === outcome ? stretches.pop() : undefined;
    stretches.push({ from: previous?.from ?? from, until: starts[index + 1] ?? OPEN_END, outcome });
  });
  return stretches;
}

/** A membership found in a text of one day is certain from that day; before it, it is possible. */
function tenureOf(group: GroupEntry, member: MemberEntry): Tenure {
  const possible = { from: member.from ?? OPEN_START, until: member.until ?? OPEN_END };
  const from = member.from ?? member.observedFrom ?? (member.until === undefined ? (group.observedOn ?? OPEN_END) : addDays(member.until, -1));
  if (member.observedUntil === undefined) return { possible, certain: { from, until: possible.until } };
  return { possible: { from: possible.from, until: member.until ?? group.observedOn ?? OPEN_END }, certain: { from, until: addDays(member.observedUntil, 1) } };
}

function isHeld({ certain, possible }: Tenure, day: IsoDate): Outcome {
  if (certain.from <= day && day < certain.until) return 'TRUE';
  return possible.from <= day && day < possible.until ? 'UNKNOWN' : 'FALSE';
}
