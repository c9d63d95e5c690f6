import { globalId } from '../../domain/global-id.ts';
import { OPEN_END } from '../../domain/iso-date.ts';
import { predicateOf } from '../../graph-model/predicate-of.ts';
import type { FieldMeta } from '../kinds/fields.ts';
import { grading } from '../kinds/fields.ts';
import type { DisputedValue } from '../kinds/provenance-fields.ts';
import type { Properties, RecordLookup, SeedRecord } from '../kinds/seed-kind.ts';
import { unitOf } from '../kinds/units.ts';
import { isMarked, sourcesOf, valueFieldsOf, valuesOf } from '../provenance.ts';
import type { ResolvedSources, SourcedValue } from '../provenance.ts';
import { rangeOf } from '../range-fields.ts';
import { citedCheck, seenReferences } from './citations.ts';
import { claimValue } from './claim-value.ts';
import { areDated, hasOwnDay } from './known-from.ts';
import { knowledgeTime } from './knowledge-time.ts';
import { notBeforeObserved } from './observed.ts';
import { joined, withoutUnknown } from './without-unknown.ts';

export interface Claim {
  readonly id: string;
  readonly properties: Properties;
  readonly resolved: ResolvedSources;
  /** Somebody's further estimate: it says something else only where the figures exclude each other. */
  readonly isFurtherEstimate?: true;
}

/** What a record claims: one claim for each value, for each entry of a list of maps, for each disputed or superseded value and each further estimate. */
export function claimsOf(record: SeedRecord, lookup: RecordLookup): readonly Claim[] {
  const claims = [
    ...preferredClaims(record, lookup).map((sketch) => claimOf(record, sketch, lookup, true)),
    ...[...disputedClaims(record, lookup), ...estimateClaims(record, lookup)].map((sketch) => claimOf(record, sketch, lookup, false)),
  ];
  return numbered([...claims, ...supersededClaims(record, lookup, claims)]);
}

interface Sketch {
  readonly predicate: string;
  readonly numbered: boolean;
  readonly resolved: ResolvedSources;
  readonly properties: Properties;
  readonly isFurtherEstimate?: true;
}

function claimOf(record: SeedRecord, sketch: Sketch, lookup: RecordLookup, isCurrent: boolean): Sketch {
  const { predicate, resolved, properties } = sketch;
  const common = { predicate, field: predicate, subjectId: record.id, confidence: gradingOf(record), validUntil: OPEN_END };
  const known = borneOut(record, resolved, properties['check'], lookup);
  // What was looked up is what the record shows now; a value that competes or stood before has its own sources alone.
  return { ...sketch, properties: joined(common, isCurrent ? notBeforeObserved(record, predicate, known) : known, properties) };
}

const grades: readonly string[] = grading.options;

/** Of a training use the seed says who vouches for it, which grades nothing. */
function gradingOf({ value }: SeedRecord): string | undefined {
  return grades.find((grade) => grade === value['confidence']);
}

/** The scope and the knowledge time that a value takes from its sources: nobody read for the field what was not looked up. */
function borneOut(record: SeedRecord, resolved: ResolvedSources, check: Properties[string], lookup: RecordLookup): Properties {
  const references = check === 'SEEN' ? seenReferences(resolved, lookup) : [];
  const scope = references.length > 0 ? resolved.scope : 'RECORD';
  const known = { ...knowledgeTime(resolved, references.length > 0 ? { scope, references } : null, lookup), sourceScope: scope };
  return hasOwnDay(record.kind.label) || areDated(resolved.references, lookup) ? known : { ...known, recordedFrom: undefined };
}

function numbered(sketches: readonly (Sketch & { readonly properties: Properties })[]): readonly Claim[] {
  const numbers = new Map<string, number>();
  return sketches.map(({ predicate, numbered: isNumbered, resolved, properties, isFurtherEstimate }) => {
    const number = (numbers.get(predicate) ?? 0) + (isNumbered ? 1 : 0);
    numbers.set(predicate, number);
    return { id: globalId('claim', `${String(properties['subjectId']).replace(':', '/')}/${predicate}${isNumbered ? `/${number}` : ''}`), resolved, properties: withoutUnknown(properties), ...(isFurtherEstimate ? { isFurtherEstimate } : {}) };
  });
}

function preferredClaims(record: SeedRecord, lookup: RecordLookup): readonly Sketch[] {
  return valuesOf(record).filter(({ field }) => field !== 'alternativeEstimates').flatMap((sourced): readonly Sketch[] => {
    const { field, value, meta } = sourced;
    const resolved = sourcesOf(record.value, field);
    if (!resolved) return [];
    const common = { rank: 'PREFERRED', estimated: isMarked(record.value.estimated, field), check: isMarked(record.value.recalled, field) ? 'RECALLED' : citedCheck(resolved, lookup) };
    const range = rangeOf(record.kind, field);
    if (range) return isFirstOfRange(record, sourced) ? [{ predicate: range.base, numbered: false, resolved, properties: { ...common, ...rangeValue(record, range) } }] : [];
    const predicate = predicateOf(field);
    const items = entriesOf(value);
    if (!items) return [{ predicate, numbered: false, resolved, properties: { ...common, ...claimValue(value, meta, unitOf(field)) } }];
    return items.map((item) => ({ predicate, numbered: true, resolved, properties: { ...common, ...entryValue(field, item) } }));
  });
}

/** The bounds of a quantity and its unit are one value. */
function isFirstOfRange(record: SeedRecord, { field }: SourcedValue): boolean {
  const range = rangeOf(record.kind, field);
  return range !== undefined && [range.low, range.high, range.unit].find((each) => record.value[each] !== undefined) === field;
}

function rangeValue({ value }: SeedRecord, { low, high, unit }: NonNullable<ReturnType<typeof rangeOf>>): Properties {
  return { valueLow: value[low] as number | undefined, valueHigh: value[high] as number | undefined, valueUnit: (value[unit] as string | undefined) ?? unitOf(low) };
}

function disputedClaims(record: SeedRecord, lookup: RecordLookup): readonly Sketch[] {
  return Object.entries(record.value.disputed ?? {}).flatMap(([field, values]) => values.map((disputed): Sketch => {
    const resolved: ResolvedSources = { scope: 'FIELD', references: disputed.sources };
    return {
      predicate: predicateOf(field), numbered: true, resolved,
      properties: {
        rank: disputed.rank ?? 'NORMAL', estimated: disputed.estimated ?? false, note: disputed.note, confidence: undefined,
        check: disputed.recalled === true ? 'RECALLED' : citedCheck(resolved, lookup),
        ...disputedContent(record, field, disputed),
      },
    };
  }));
}

function disputedContent(record: SeedRecord, field: string, disputed: DisputedValue): Properties {
  const unit = claimUnit(record, field);
  if (disputed.value === undefined) return { valueLow: disputed.low, valueHigh: disputed.high, valueUnit: unit };
  return claimValue(disputed.value, metaOfField(record, field), unit);
}

/** Preferred in their time: each ends where the first of those that came after it was published. */
function supersededClaims(record: SeedRecord, lookup: RecordLookup, claims: readonly Sketch[]): readonly Sketch[] {
  return Object.entries(record.value.superseded ?? {}).flatMap(([field, values]) => {
    const predicate = predicateOf(field);
    const sketches = values.map((superseded) => {
      const resolved: ResolvedSources = { scope: 'FIELD', references: superseded.sources };
      const properties = { rank: 'PREFERRED', estimated: false, note: superseded.note, check: citedCheck(resolved, lookup), ...claimValue(superseded.value, metaOfField(record, field), claimUnit(record, field)) };
      return claimOf(record, { predicate, numbered: true, resolved, properties }, lookup, false);
    });
    const current = claims.find((claim) => claim.predicate === predicate && claim.properties['rank'] === 'PREFERRED');
    return sketches.map((sketch, index) => {
      const later = [...sketches.slice(index + 1), ...(current ? [current] : [])].map(({ properties }) => properties['recordedFrom'] as string | undefined);
      return { ...sketch, properties: { ...sketch.properties, recordedUntil: endOf(sketch.properties['recordedFrom'] as string | undefined, later) } };
    });
  });
}

/** What has no day of publication always stood, and nothing before it ever did. Who never stood has an empty interval. */
function endOf(recordedFrom: string | undefined, later: readonly (string | undefined)[]): string {
  const first = later.includes(undefined) ? undefined : ([...later] as string[]).sort()[0];
  return [first ?? beforeAll, recordedFrom ?? beforeAll].sort().at(-1)!;
}

const beforeAll = '0001-01-01';

interface Estimate {
  readonly low?: number;
  readonly high?: number;
  readonly statedBy?: string;
  readonly sources?: ResolvedSources['references'];
  readonly note?: string;
}

/** Others' figures for the quantity of an acquisition: beside its own, never in its place. */
function estimateClaims(record: SeedRecord, lookup: RecordLookup): readonly Sketch[] {
  return ((record.value['alternativeEstimates'] ?? []) as readonly Estimate[]).flatMap((estimate) => {
    const resolved = estimate.sources ? { scope: 'FIELD' as const, references: estimate.sources } : sourcesOf(record.value, 'alternativeEstimates');
    if (!resolved) return [];
    return [{
      predicate: 'quantity', numbered: true, resolved, isFurtherEstimate: true,
      properties: {
        rank: 'NORMAL', estimated: true, check: citedCheck(resolved, lookup), confidence: undefined, note: estimate.note, speakerAsStated: estimate.statedBy,
        valueLow: estimate.low, valueHigh: estimate.high, valueUnit: claimUnit(record, 'quantityLow'),
      },
    }];
  });
}

function claimUnit(record: SeedRecord, field: string): string | undefined {
  const range = rangeOf(record.kind, field);
  return (range && (record.value[range.unit] as string | undefined)) ?? unitOf(field);
}

function metaOfField(record: SeedRecord, field: string): FieldMeta {
  return valueFieldsOf(record.kind).find((known) => known.field === field)?.meta ?? {};
}

/** The entries of a list of maps, each a claim of its own. */
function entriesOf(value: unknown): readonly Readonly<Record<string, unknown>>[] | null {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'object' && item !== null)
    ? value as readonly Readonly<Record<string, unknown>>[] : null;
}

/** An owner is named by its text and share, with a check of its own; other entries are kept whole. */
function entryValue(field: string, entry: Readonly<Record<string, unknown>>): Properties {
  if (field !== 'owners') return { valueText: JSON.stringify(entry) };
  const { owner, asStated, share, check } = entry as { readonly owner?: string; readonly asStated?: string; readonly share?: number; readonly check: string };
  return { valueText: owner ?? asStated, valueLow: share, valueHigh: share, valueUnit: share === undefined ? undefined : '%', check, note: owner === undefined ? undefined : asStated };
}
