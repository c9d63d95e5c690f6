import Cypher from '@neo4j/cypher-builder';
import type { Destination, Period } from '../../rules/rulebook.ts';
import type { StatusRule } from '../../rules/status-rules.ts';
import type { Values } from '../statement/values-once.ts';

/** Who exports what, whereto and when, as expressions. The exporter is the chip's vendor. */
export interface StatusSubject {
  readonly chip: Values;
  readonly destinationCode: Cypher.Expr;
  readonly date: Cypher.Expr;
}

export const unknown = Cypher.Null as unknown as Cypher.Predicate;

/** The destinations of a rule in the period, of those asked about. */
export function placesOf(rule: StatusRule, period: Period, codes: readonly string[] | null): readonly Destination[] {
  return rule.destinations.filter((each) => overlaps(each, period) && (codes === null || each.code === '*' || codes.includes(each.code)));
}

/** Whether the destination is one on the day; null where that is in doubt and no surer line holds. Destinations with the same days share one list. */
export function reached(rule: StatusRule, period: Period, subject: StatusSubject, codes: readonly string[] | null): Cypher.Predicate {
  const places = placesOf(rule, period, codes);
  const lines = (sure: boolean): readonly Cypher.Predicate[] => grouped(places.filter(({ doubt }) => (doubt === null) === sure)).map(({ codes: list, ...days }) => all([
    ...(list.includes('*') ? [] : [Cypher.in(subject.destinationCode, new Cypher.Param([...list]))]),
    inForce(days, period, subject),
  ]));
  const [sure, doubtful] = [lines(true), lines(false)];
  if (doubtful.length === 0) return any(sure);
  return new Cypher.Case().when(any(sure)).then(Cypher.true).when(any(doubtful)).then(Cypher.Null).else(Cypher.false) as unknown as Cypher.Predicate;
}

function grouped(places: readonly Destination[]): readonly (Period & { readonly codes: readonly string[] })[] {
  const byDays = new Map<string, Period & { readonly codes: string[] }>();
  for (const { code, from, until } of places) {
    const days = `${from} ${until} ${code === '*' ? '*' : ''}`;
    const found = byDays.get(days) ?? { from, until, codes: [] };
    found.codes.push(code);
    byDays.set(days, found);
  }
  return [...byDays.values()].map((found) => ({ ...found, codes: [...new Set(found.codes)].sort() }));
}

/** A bound that the period asked about implies is left out. */
export function inForce(each: Period, period: Period, { date }: StatusSubject): Cypher.Predicate {
  return all([
    ...(each.from > period.from ? [Cypher.gte(date, new Cypher.Param(each.from))] : []),
    ...(each.until < period.until ? [Cypher.lt(date, new Cypher.Param(each.until))] : []),
  ]);
}

export function overlaps(each: Period, period: Period): boolean {
  return each.from < period.until && period.from < each.until;
}

export function all(parts: readonly Cypher.Predicate[]): Cypher.Predicate {
  const needed = parts.filter((part) => part !== Cypher.true);
  return needed.length === 1 ? needed[0]! : (Cypher.and(...needed) ?? Cypher.true);
}

export function any(parts: readonly Cypher.Predicate[]): Cypher.Predicate {
  if (parts.includes(Cypher.true)) return Cypher.true;
  return parts.length === 1 ? parts[0]! : (Cypher.or(...parts) ?? Cypher.false);
}
