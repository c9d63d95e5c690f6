import { OPEN_END } from '../../domain/iso-date.ts';
import { derivedProperties } from '../../graph-model/derived-properties.ts';
import { formerValue, formerValues, knownDay, longAgo } from '../../graph-model/known-days.ts';
import type { Properties, RecordLookup, SeedRecord } from '../kinds/seed-kind.ts';
import type { Claim } from './claims.ts';
import { formerValuesOf } from './former-values.ts';
import { recordKnownFrom } from './known-from.ts';
import type { DayOf } from './training-day-known.ts';
import { trainingDayKnown } from './training-day-known.ts';

/** What knowing a record on a day rests on beside its own claims. */
interface Known {
  readonly lookup: RecordLookup;
  readonly dayOf: DayOf;
  /** Since when one of its values is disputed; the empty text where it always was, or none is. */
  readonly disputedSince: string;
  /** The first day on which a claim names it. */
  readonly namedOn: string | undefined;
}

/**
 * Since when the values of a record could be known, as properties of its node: so that a question about an earlier day of knowledge reads no claims.
 * A value whose claims have no day is not among them. What stood before a correction is kept with the days on which it was published.
 */
export function knowledgeOf(record: SeedRecord, claims: readonly Claim[], stored: Properties, { lookup, dayOf, disputedSince, namedOn }: Known): Properties {
  const { label } = record.kind;
  const days = new Map(daysOf(claims));
  for (const [property, inputs] of Object.entries(derivedProperties[label] ?? {})) {
    const known = inputs.flatMap((input) => days.get(input) ?? []).sort().at(-1);
    if (stored[property] !== undefined && known !== undefined) days.set(property, known);
  }
  const narrower = label === 'Chip' ? narrowerBounds(claims, stored, days) : null;
  for (const [property, { since }] of narrower ?? []) days.set(property, since);
  const trainingDay = trainingDayKnown(record, dayOf, lookup);
  if (trainingDay) for (const property of ['trainingDate', 'trainingDateBasis']) days.set(property, trainingDay.since);
  if (disputedSince !== '') days.set('disputed', disputedSince);
  return {
    knownFrom: recordKnownFrom(record, lookup, namedOn),
    knownDays: nonEmpty([...days].flatMap(([property, day]) => (day === null ? [] : [knownDay(property, day)])).sort()),
    ...formerValuesOf(label, claims, stored, days),
    ...Object.fromEntries([...(narrower ?? [])].map(([property, { former }]) => [formerValues(property), [former]])),
    ...trainingDay?.former,
  };
}

/** Since when each field is known that a record has a value for; null: its claims have no day. */
export function daysOf(claims: readonly Claim[]): ReadonlyMap<string, string | null> {
  const days = new Map<string, string | null>();
  for (const { properties } of claims) {
    if (properties['rank'] !== 'PREFERRED' || properties['recordedUntil'] !== OPEN_END) continue;
    const predicate = String(properties['predicate']);
    const day = (properties['recordedFrom'] as string | undefined) ?? null;
    const before = days.get(predicate);
    // Of several entries the first that was out made the list known.
    days.set(predicate, before === undefined ? day : before === null || day === null ? null : before < day ? before : day);
  }
  return days;
}

const boundsOf: Readonly<Record<string, readonly string[]>> = { tpp: ['tppLow', 'tppHigh'], performanceDensity: ['performanceDensityLow', 'performanceDensityHigh'] };

/** The bounds of what is worked out for a chip reach to the figures that compete: until the last of these was out they are the value itself. */
function narrowerBounds(claims: readonly Claim[], stored: Properties, days: ReadonlyMap<string, string | null>): ReadonlyMap<string, { readonly since: string; readonly former: string }> {
  const narrower = new Map<string, { readonly since: string; readonly former: string }>();
  for (const [property, bounds] of Object.entries(boundsOf)) {
    const inputs = derivedProperties.Chip![property]!;
    const rivals = claims.filter(({ properties }) => properties['rank'] === 'NORMAL' && inputs.includes(String(properties['predicate'])));
    const since = rivals.flatMap(({ properties }) => (properties['recordedFrom'] as string | undefined) ?? []).sort().at(-1);
    const known = days.get(property) ?? longAgo;
    if (since === undefined || since <= known || stored[property] === undefined) continue;
    for (const bound of bounds) narrower.set(bound, { since, former: formerValue(known, String(stored[property])) });
  }
  return narrower;
}

const nonEmpty = (texts: readonly string[]): readonly string[] | undefined => (texts.length > 0 ? texts : undefined);
