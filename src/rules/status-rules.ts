import type { GlobalId } from '../domain/global-id.ts';
import { OPEN_END, type IsoDate } from '../domain/iso-date.ts';
import type { Subject } from './metrics.ts';
import { OPEN_START, type Destination, type Guard, type Paragraph, type Period, type Provision, type ProvisionDates, type Rulebook } from './rulebook.ts';

/**
 * One provision during one unbroken period in which it bites. Dates, destinations, addressees and criteria are all that the status of a chip depends on
 * where no end user is named, so that the evaluator and the compiled predicate read the same rows:
 *
 * with k(rule) = any of its criteria (one that is known from a report only is never TRUE, but UNKNOWN where it is met),
 * binds(rule) = it has no addressees, or the exporter is one (UNKNOWN while the exporter is), reach(rule) = the destination is one on the day (UNKNOWN
 * where that is in doubt), sure(rule) = it is known to bite (else UNKNOWN):
 * caught = any rule in force with sure, binds, reach and k; classified = any rule of a control list in force with k; guarded = any guard in force:
 *   destination = exportedFrom, Hong Kong counted as China → NOT_AN_EXPORT
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
  /** Why it is not known whether it bites in this period; null where it is. */
  readonly doubt: string | null;
  /** Clipped to the rule's own period. */
  readonly destinations: readonly Destination[];
  /** The first that is met names the item; while an earlier one is unknown, none is named. */
  readonly paragraphs: readonly Paragraph[];
  readonly provision: Provision;
}

/** What bites and is enforced, or what the text says. */
export type Reading = 'ENFORCED' | 'CODIFIED';

/** Every rule of the book on one subject with its periods, in the order of the book. */
export function statusRules(rulebook: Rulebook, reading: Reading = 'ENFORCED', subject: Subject = 'CHIP'): readonly StatusRule[] {
  const key = `${reading} ${subject}`;
  const known = remembered(rulesByRulebook, rulebook);
  const rules = known.get(key) ?? rulebook.provisions.filter((provision) => provision.subject === subject).flatMap((provision) => periodsOf(provision.dates, reading).map((period) => ruleOf(provision, period)));
  known.set(key, rules);
  return rules;
}

/** The law during one stretch of days in which it stands still. */
export interface LawOnDate extends Period {
  readonly subject: Subject;
  readonly rules: readonly StatusRule[];
  readonly guards: readonly Guard[];
}

/** The rules and guards in force on the day. Days between two changes share one object. */
export function lawOnDate(rulebook: Rulebook, date: IsoDate, reading: Reading = 'ENFORCED', subject: Subject = 'CHIP'): LawOnDate {
  const laws = lawsOf(rulebook, reading, subject);
  let [low, high] = [0, laws.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((laws[middle] as LawOnDate).from <= date) low = middle;
    else high = middle - 1;
  }
  return laws[low] as LawOnDate;
}

/** What one regulation brought: the rules that are its own, or the destinations that it added to another's (Macau, 88 FR 2821). */
export function rulesUnder(rulebook: Rulebook, regulationId: GlobalId, reading: Reading = 'ENFORCED'): readonly StatusRule[] {
  return statusRules(rulebook, reading).flatMap((rule) => {
    if (rule.regulationId === regulationId) return [rule];
    const added = rule.destinations.filter((destination) => destination.regulationId === regulationId);
    if (added.length === 0) return [];
    const from = added.map((destination) => destination.from).sort()[0] as IsoDate;
    return [{ ...rule, from, destinations: added }];
  });
}

/** The days on which an answer about a chip may change, in order: between two of them the law stands still. */
export function lawChangeDates(rulebook: Rulebook, subject: Subject = 'CHIP'): readonly IsoDate[] {
  const known = remembered(changesByRulebook, rulebook);
  const found = known.get(subject) ?? findChanges(rulebook, subject);
  known.set(subject, found);
  return found;
}

/** The same for one destination: what happens elsewhere does not change its answers. */
export function lawChangeDatesFor(rulebook: Rulebook, destination: string): readonly IsoDate[] {
  const known = remembered(changesByRulebook, rulebook);
  const key = `CHIP ${destination}`;
  const found = known.get(key) ?? findChanges(rulebook, 'CHIP', destination);
  known.set(key, found);
  return found;
}

export function covers({ from, until }: Period, date: IsoDate): boolean {
  return from <= date && date < until;
}

/** The line by which a destination is one on the day: a sourced one before one in doubt, a named one before "any". What goes to the United States is neither exported nor reexported (15 CFR 734.13 and 734.14). */
export function destinationIn(destinations: readonly Destination[], code: string, date: IsoDate): Destination | undefined {
  let found: Destination | undefined;
  for (const destination of destinations) {
    if ((destination.code === '*' ? code === 'US' : destination.code !== code) || !covers(destination, date)) continue;
    if (destination.doubt === null) return destination;
    found ??= destination;
  }
  return found;
}

export function destinationOn(rule: StatusRule, code: string, date: IsoDate): Destination | undefined {
  return destinationIn(rule.destinations, code, date);
}

/** A requirement bites from its compliance date, unless stayed or announced as not enforced; a stay also suspends the text. What is in doubt is its own period. */
export function periodsOf(dates: ProvisionDates, reading: Reading): readonly (Period & { readonly doubt: string | null })[] {
  const from = reading === 'ENFORCED' ? (dates.compliance ?? dates.effective) : dates.effective;
  const whole: Period = { from, until: dates.expires ?? OPEN_END };
  const gaps = reading === 'ENFORCED' ? [...dates.stayed, ...dates.notEnforced] : dates.stayed;
  const inForce = gaps.reduce<readonly Period[]>((periods, gap) => periods.flatMap((period) => without(period, gap)), [whole]);
  const sure = dates.unconfirmed.reduce((periods, doubt) => periods.flatMap((period) => without(period, doubt)), inForce);
  const doubtful = dates.unconfirmed.flatMap(({ reason, ...doubt }) => inForce.flatMap((period) => within(period, doubt)).map((period) => ({ ...period, doubt: reason })));
  return [...sure.map((period) => ({ ...period, doubt: null })), ...doubtful].sort((a, b) => (a.from < b.from ? -1 : 1));
}

const rulesByRulebook = new WeakMap<Rulebook, Map<string, readonly StatusRule[]>>();
const lawsByRulebook = new WeakMap<Rulebook, Map<string, readonly LawOnDate[]>>();
const changesByRulebook = new WeakMap<Rulebook, Map<string, readonly IsoDate[]>>();

/** A rulebook is frozen, so what follows from it is worked out once. */
function remembered<Value>(byRulebook: WeakMap<Rulebook, Map<string, Value>>, rulebook: Rulebook): Map<string, Value> {
  const known = byRulebook.get(rulebook) ?? new Map<string, Value>();
  byRulebook.set(rulebook, known);
  return known;
}

function lawsOf(rulebook: Rulebook, reading: Reading, subject: Subject): readonly LawOnDate[] {
  const known = remembered(lawsByRulebook, rulebook);
  const key = `${reading} ${subject}`;
  const found = known.get(key) ?? makeLaws(rulebook, reading, subject);
  known.set(key, found);
  return found;
}

function makeLaws(rulebook: Rulebook, reading: Reading, subject: Subject): readonly LawOnDate[] {
  const starts = [OPEN_START, ...lawChangeDates(rulebook, subject)];
  const rules = statusRules(rulebook, reading, subject);
  return starts.map((from, index) => Object.freeze({
    from,
    until: starts[index + 1] ?? OPEN_END,
    subject,
    rules: Object.freeze(rules.filter((rule) => covers(rule, from))),
    guards: Object.freeze(subject === 'CHIP' ? rulebook.guards.filter((guard) => covers(guard, from)) : rulebook.guards.filter((guard) => guard.part !== null && covers(guard, from))),
  }));
}

function findChanges(rulebook: Rulebook, subject: Subject, code?: string): readonly IsoDate[] {
  const here = (destinations: readonly Destination[]): readonly Period[] => destinations.filter((each) => code === undefined || each.code === code || each.code === '*').flatMap((each) => [each, ...each.exempt]);
  const rules = (['ENFORCED', 'CODIFIED'] as const).flatMap((reading) => statusRules(rulebook, reading, subject));
  const ids = new Set(rules.map(({ provisionId }) => provisionId));
  const periods: readonly Period[] = [
    ...rules.flatMap((rule) => [rule, ...here(rule.destinations), ...rule.provision.reviewPolicies.flatMap((policy) => [policy, ...here(policy.destinations)]), ...(rule.provision.headquarters ? [rule.provision.headquarters] : [])]),
    ...rulebook.exceptions.filter(({ provisionIds }) => provisionIds.some((id) => ids.has(id))).flatMap((exception) => [exception, ...here(exception.destinations)]),
    ...rulebook.incorporations, ...rulebook.guards, ...rulebook.guidance,
  ];
  const days = new Set(periods.flatMap(({ from, until }) => [from, until]));
  return [...days].filter((day) => day !== OPEN_START && day !== OPEN_END).sort();
}

function without(period: Period, gap: Period): readonly Period[] {
  return [
    { from: period.from, until: earlier(period.until, gap.from) },
    { from: later(period.from, gap.until), until: period.until },
  ].filter(({ from, until }) => from < until);
}

function within(period: Period, other: Period): readonly Period[] {
  const both = { from: later(period.from, other.from), until: earlier(period.until, other.until) };
  return both.from < both.until ? [both] : [];
}

function ruleOf(provision: Provision, { doubt, ...period }: Period & { readonly doubt: string | null }): StatusRule {
  const destinations = provision.destinations
    .map((destination) => ({ ...destination, from: later(destination.from, period.from), until: earlier(destination.until, period.until) }))
    .filter(({ from, until }) => from < until);
  const { id, regulationId, citation, url, paragraphs } = provision;
  return { provisionId: id, regulationId, citation, url, ...period, doubt, destinations, paragraphs, provision };
}

function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}
