import { OPEN_END } from '../../domain/iso-date.ts';
import { derivedProperties } from '../../graph-model/derived-properties.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import { knownDay } from '../../graph-model/known-days.ts';
import type { Properties, RecordLookup, SeedRecord } from '../kinds/seed-kind.ts';
import { recordReferences } from './citations.ts';
import type { Claim } from './claims.ts';
import { formerValuesOf } from './former-values.ts';
import { firstDay } from './knowledge-time.ts';
import { publicBy } from '../public-by.ts';
import type { DayOf } from './training-day-known.ts';
import { trainingDayKnown } from './training-day-known.ts';

/** What knowing a record on a day rests on beside its own claims. */
interface Known {
  readonly lookup: RecordLookup;
  readonly dayOf: DayOf;
  /** Since when one of its values is disputed; the empty text where it always was, or none is. */
  readonly disputedSince: string;
}

/**
 * Since when the values of a record could be known, as properties of its node: so that a question about an earlier day of knowledge reads no claims.
 * A value whose claims have no day is not among them. What stood before a correction is kept with the days on which it was published.
 */
export function knowledgeOf(record: SeedRecord, claims: readonly Claim[], stored: Properties, { lookup, dayOf, disputedSince }: Known): Properties {
  const { label } = record.kind;
  const days = new Map(daysOf(claims));
  for (const [property, inputs] of Object.entries(derivedProperties[label] ?? {})) {
    const known = [...inputs.flatMap((input) => days.get(input) ?? []), ...(label === 'Chip' ? rivalDays(claims, inputs) : [])];
    if (property in stored && stored[property] !== undefined && known.length > 0) days.set(property, known.sort().at(-1)!);
  }
  const trainingDay = trainingDayKnown(record, dayOf, lookup);
  if (trainingDay) for (const property of ['trainingDate', 'trainingDateBasis']) days.set(property, trainingDay.since);
  if (disputedSince !== '') days.set('disputed', disputedSince);
  return {
    knownFrom: [recordKnownFrom(record, lookup), ...(label === 'TrainingUse' ? [] : claims.map(({ properties }) => properties['recordedFrom'] as string | undefined))].filter((day) => day !== undefined).sort()[0],
    knownDays: nonEmpty([...days].flatMap(([property, day]) => (day === null ? [] : [knownDay(property, day)])).sort()),
    ...formerValuesOf(label, claims, stored, days),
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

/** The bounds of what is worked out for a chip reach to the figures that compete. */
function rivalDays(claims: readonly Claim[], inputs: readonly string[]): readonly string[] {
  return claims.flatMap(({ properties }) => (properties['rank'] === 'NORMAL' && inputs.includes(String(properties['predicate'])) && typeof properties['recordedFrom'] === 'string' ? [properties['recordedFrom']] : []));
}

/**
 * A record is known since the first of its dated sources was out, or since its own first day, whichever came first: a model since its publication, a chip since its
 * release, a purchase since it began. Before its own day nobody takes it for known on the word of an undated source.
 */
export function recordKnownFrom({ kind, value }: SeedRecord, lookup: RecordLookup): string | undefined {
  const cited = firstDay({ scope: 'RECORD', references: recordReferences(value) }, lookup);
  const model = kind.label === 'TrainingUse' ? lookup.find('model', String(value['model']))?.value : undefined;
  const own = (ownDays[kind.label] ?? []).flatMap((field) => ((model ?? value)[field] as string | undefined) ?? []).map((day) => publicBy(day, lookup)).sort()[0];
  // What is planned is told of before it begins.
  const days = [cited, value['status'] === 'PLANNED' ? undefined : own].filter((day) => day !== undefined);
  // Of a use only its own sources say when it became known, if they carry a date.
  return kind.label === 'TrainingUse' ? cited ?? own : days.sort()[0];
}

/** Fields of which the first that is known is a record's first day. */
const ownDays: Readonly<Partial<Record<NodeLabel, readonly string[]>>> = {
  Model: ['publicationDate'], TrainingUse: ['publicationDate'], Document: ['publishedOn'], Chip: ['releaseDate'], Regulation: ['announcedDate', 'publishedDate'], Acquisition: ['fromDate'], Listing: ['publishedDate', 'from'], ListSearch: ['searchedOn'],
};

const nonEmpty = (texts: readonly string[]): readonly string[] | undefined => (texts.length > 0 ? texts : undefined);
