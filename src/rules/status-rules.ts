import type { GlobalId } from '../domain/global-id.ts';
import { OPEN_END, type IsoDate } from '../domain/iso-date.ts';
import { OPEN_START, type Destination, type Guard, type Paragraph, type Period, type Provision, type Rulebook } from './rulebook.ts';

/**
 * One provision during one unbroken period in which it bites. Dates, destinations and criteria are all that the status depends on, so that the evaluator
 * and the compiled predicate read the same rows:
 *
 * with k(rule) = any of its criteria, reach(rule) = the destination is listed for the day,
 * caught = any rule in force with reach and k; classified = any rule in force with k; guarded = any guard in force for exporter and destination:
 *   destination = exportedFrom          → NOT_AN_EXPORT
 *   caught is TRUE                      → usOrigin ? LICENSE_REQUIRED : UNDETERMINED
 *   caught is UNKNOWN, or guarded       → UNDETERMINED
 *   classified is TRUE                  → usOrigin ? NO_LICENSE_REQUIRED : UNDETERMINED
 *   classified is UNKNOWN               → UNDETERMINED
 *   otherwise                           → NOT_CONTROLLED
 */
export interface StatusRule extends Period {
  readonly provisionId: string;
  readonly regulationId: GlobalId;
  readonly citation: string;
  readonly url: string | null;
  /** Clipped to the rule's own period. */
  readonly destinations: readonly Destination[];
  /** The first that is met names the item; while an earlier one is unknown, none is named. */
  readonly paragraphs: readonly Paragraph[];
  readonly provision: Provision;
}

/** What bites and is enforced, or what the text says. */
export type Reading = 'ENFORCED' | 'CODIFIED';

/** Every rule of the book with its periods, in the order of the book. */
export function statusRules(rulebook: Rulebook, reading: Reading = 'ENFORCED'): readonly StatusRule[] {
  return rulebook.provisions.flatMap((provision) => periodsOf(provision, reading).map((period) => ruleOf(provision, period)));
}

export interface LawOnDate {
  readonly rules: readonly StatusRule[];
  readonly guards: readonly Guard[];
}

/** The rules and guards in force on the day. */
export function lawOnDate(rulebook: Rulebook, date: IsoDate, reading: Reading = 'ENFORCED'): LawOnDate {
  return {
    rules: cachedRules(rulebook, reading).filter((rule) => covers(rule, date)),
    guards: rulebook.guards.filter((guard) => covers(guard, date)),
  };
}

/** What one regulation brought: the rules that are its own, or the destinations that it added to another's (Macau, 88 FR 2821). */
export function rulesUnder(rulebook: Rulebook, regulationId: GlobalId): readonly StatusRule[] {
  return cachedRules(rulebook, 'ENFORCED').flatMap((rule) => {
    if (rule.regulationId === regulationId) return [rule];
    const added = rule.destinations.filter((destination) => destination.regulationId === regulationId);
    if (added.length === 0) return [];
    const from = added.map((destination) => destination.from).sort()[0] as IsoDate;
    return [{ ...rule, from, destinations: added }];
  });
}

/** The days on which a status may change, in order: between two of them the law stands still. */
export function lawChangeDates(rulebook: Rulebook): readonly IsoDate[] {
  const periods: readonly Period[] = [
    ...statusRules(rulebook, 'ENFORCED').flatMap((rule) => [rule, ...rule.destinations, ...rule.provision.reviewPolicies]),
    ...statusRules(rulebook, 'CODIFIED'), ...rulebook.guards, ...rulebook.guidance,
  ];
  const days = new Set(periods.flatMap(({ from, until }) => [from, until]));
  return [...days].filter((day) => day !== OPEN_START && day !== OPEN_END).sort();
}

export function covers({ from, until }: Period, date: IsoDate): boolean {
  return from <= date && date < until;
}

export function reaches(rule: StatusRule, destinationCode: string, date: IsoDate): boolean {
  return destinationOn(rule, destinationCode, date) !== undefined;
}

export function destinationOn(rule: StatusRule, destinationCode: string, date: IsoDate): Destination | undefined {
  return rule.destinations.find((destination) => destination.code === destinationCode && covers(destination, date));
}

const rulesByReading = new WeakMap<Rulebook, Map<Reading, readonly StatusRule[]>>();

/** A rulebook is frozen, so its rules are worked out once. */
function cachedRules(rulebook: Rulebook, reading: Reading): readonly StatusRule[] {
  const byReading = rulesByReading.get(rulebook) ?? new Map<Reading, readonly StatusRule[]>();
  rulesByReading.set(rulebook, byReading);
  const rules = byReading.get(reading) ?? statusRules(rulebook, reading);
  byReading.set(reading, rules);
  return rules;
}

/** A requirement bites from its compliance date, unless stayed or announced as not enforced; a stay also suspends the text. */
function periodsOf({ dates }: Provision, reading: Reading): readonly Period[] {
  const from = reading === 'ENFORCED' ? (dates.compliance ?? dates.effective) : dates.effective;
  const whole: Period = { from, until: dates.expires ?? OPEN_END };
  const gaps = reading === 'ENFORCED' ? [...dates.stayed, ...dates.notEnforced] : dates.stayed;
  return gaps.reduce<readonly Period[]>((periods, gap) => periods.flatMap((period) => without(period, gap)), [whole]);
}

function without(period: Period, gap: Period): readonly Period[] {
  return [
    { from: period.from, until: earlier(period.until, gap.from) },
    { from: later(period.from, gap.until), until: period.until },
  ].filter(({ from, until }) => from < until);
}

function ruleOf(provision: Provision, period: Period): StatusRule {
  const destinations = provision.destinations
    .map((destination) => ({ ...destination, from: later(destination.from, period.from), until: earlier(destination.until, period.until) }))
    .filter(({ from, until }) => from < until);
  const { id, regulationId, citation, url, paragraphs } = provision;
  return { provisionId: id, regulationId, citation, url, ...period, destinations, paragraphs, provision };
}

function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}
