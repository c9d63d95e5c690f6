import { lastDayOf, OPEN_END } from '../../../src/domain/iso-date.ts';
import type { NodeRow } from '../../../src/graph-model/graph-rows.ts';

/** The claims of a field, as the graph holds them: the tests' own reading of what was known on a day goes by these alone. */
export type ClaimsOfField = readonly NodeRow['properties'][];

/** The values that were preferred on a day of knowledge: a claim stands in `[recordedFrom, recordedUntil)`, without a day always. */
export function preferredOn(claims: ClaimsOfField, day: string): ClaimsOfField {
  return claims.filter(({ rank, recordedFrom, recordedUntil }) => rank === 'PREFERRED' && (recordedFrom === undefined || recordedFrom <= day) && day < (recordedUntil ?? OPEN_END));
}

export function valueOf({ valueText, valueLow }: NodeRow['properties']): string | number | undefined {
  return (valueText ?? valueLow) as string | number | undefined;
}

/** The day before, the day of and the day after each of these, as far as they can be asked about. */
export function daysAround(days: Iterable<string>): readonly string[] {
  return [...new Set([...days].flatMap((day) => [-1, 0, 1].map((by) => new Date(Date.parse(lastDayOf(day)) + by * 86_400_000).toISOString().slice(0, 10))))].filter((day) => day >= '1949-01-01').sort();
}
