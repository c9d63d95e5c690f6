import type { GlobalId } from '../domain/global-id.ts';
import { OPEN_END, type IsoDate } from '../domain/iso-date.ts';
import type { Decisive, JudgedChip } from './determination.ts';
import type { ForeignMeasure, Period, Rulebook } from './rulebook.ts';
import { OPEN_START } from './rulebook.ts';
import { statusHistory, type StatusInterval } from './status-history.ts';
import type { Status } from './status.ts';
import { lawChangeDatesFor } from './status-rules.ts';
import { ofDates } from './upcoming.ts';

/** One chip whose status moved between two days. */
export interface StatusChange {
  readonly chip: JudgedChip;
  readonly before: StatusInterval;
  readonly after: StatusInterval;
  /** The first day of the stretch in which the later status has held since. */
  readonly changedOn: IsoDate;
  readonly decidedBy: Decisive | null;
  /** The chip was not out yet on that day. */
  readonly beforeRelease: boolean;
}

/** Each chip whose status for a destination differs between two days, by the day on which it moved, then by chip. */
export function statusChanges(rulebook: Rulebook, chips: readonly JudgedChip[], destination: string, from: IsoDate, to: IsoDate): readonly StatusChange[] {
  return chips.flatMap((chip): readonly StatusChange[] => {
    const history = statusHistory(rulebook, { chip, destination });
    const [first, last] = [indexOn(history, from), indexOn(history, to)];
    const [before, after] = [history[first] as StatusInterval, history[last] as StatusInterval];
    if (before.status === after.status) return [];
    let start = last;
    while (start > first + 1 && (history[start - 1] as StatusInterval).status === after.status) start -= 1;
    const moved = history[start] as StatusInterval;
    return [{ chip, before, after, changedOn: moved.from as IsoDate, decidedBy: moved.decidedBy ?? (history[start - 1] as StatusInterval).decidedBy, beforeRelease: moved.beforeRelease }];
  }).sort((a, b) => compareText(a.changedOn, b.changedOn) || compareText(a.chip.id ?? a.chip.name, b.chip.id ?? b.chip.name));
}

export interface StatusMove {
  readonly before: Status;
  readonly after: Status;
  readonly count: number;
}

/** How many moved from what to what. */
export function movesOf(changes: readonly StatusChange[]): readonly StatusMove[] {
  const counts = new Map<string, { before: Status; after: Status; count: number }>();
  for (const { before, after } of changes) {
    const key = `${before.status} ${after.status}`;
    const move = counts.get(key) ?? { before: before.status, after: after.status, count: 0 };
    move.count += 1;
    counts.set(key, move);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || compareText(a.before + a.after, b.before + b.after));
}

/** The instruments of which something begins or ends after `from` and not after `to`, for the destination. */
export function instrumentsBetween(rulebook: Rulebook, destination: string, from: IsoDate, to: IsoDate): readonly GlobalId[] {
  const within = (day: IsoDate): boolean => day !== OPEN_START && day !== OPEN_END && from < day && day <= to;
  const changed = new Set(lawChangeDatesFor(rulebook, destination).filter(within));
  const moves = ({ from: start, until }: Period): boolean => (start !== OPEN_START && changed.has(start)) || (until !== OPEN_END && changed.has(until));
  const here = <Place extends Period & { readonly code: string }>(places: readonly Place[]): readonly Place[] => places.filter(({ code }) => code === destination || code === '*');
  const found = [
    ...rulebook.provisions.filter(({ subject }) => subject === 'CHIP').flatMap(({ regulationId, dates, destinations, reviewPolicies }) => [
      ...([dates.effective, dates.compliance, dates.expires, ...dates.stayed.flatMap(({ from: day, until }) => [day, until]), ...dates.notEnforced.map(({ from: day }) => day)].some((day) => day !== null && changed.has(day)) ? [regulationId] : []),
      ...here(destinations).filter((each) => each.regulationId !== regulationId && moves(each)).map((each) => each.regulationId),
      ...reviewPolicies.filter((policy) => here(policy.destinations).length > 0 && moves(policy)).map((policy) => policy.regulationId),
    ]),
    ...rulebook.exceptions.filter((exception) => here(exception.destinations).length > 0 && moves(exception)).map(({ regulationId }) => regulationId),
    ...rulebook.guards.filter(moves).flatMap(({ regulationId }) => regulationId ?? []),
    ...rulebook.guidance.filter(moves).map(({ regulationId }) => regulationId),
    ...[...rulebook.affiliates, ...rulebook.measures].flatMap(({ regulationId, dates }) => (ofDates(regulationId, '', dates).some(({ date }) => within(date)) ? [regulationId] : [])),
    ...rulebook.foreignMeasures.filter((measure) => bearsOn(measure, destination) && (within(measure.from) || within(measure.until))).map(({ regulationId }) => regulationId),
  ];
  return [...new Set(found)].sort();
}

/** Whether an answer on an export from the United States names it. */
function bearsOn({ bearsOn: side, countries }: ForeignMeasure, destination: string): boolean {
  return countries.includes(side === 'EXPORT' ? 'US' : destination);
}

function indexOn(history: readonly StatusInterval[], day: IsoDate): number {
  return history.findIndex(({ from, until }) => (from === null || from <= day) && (until === null || day < until));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

