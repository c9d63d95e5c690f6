import { globalId } from '../../domain/global-id.ts';
import { rateProperty } from '../kinds/chip.ts';
import type { FieldMeta } from '../kinds/fields.ts';
import type { DisputedValue } from '../kinds/provenance-fields.ts';
import type { Properties, RecordLookup, SeedRecord } from '../kinds/seed-kind.ts';
import { unitOf } from '../kinds/units.ts';
import { isMarked, sourcesOf, valueFieldsOf, valuesOf } from '../provenance.ts';
import type { ResolvedSources } from '../provenance.ts';
import { citedCheck, seenReferences } from './citations.ts';
import { claimValue } from './claim-value.ts';
import { knowledgeTime } from './knowledge-time.ts';

export interface Claim {
  readonly id: string;
  readonly properties: Properties;
  readonly resolved: ResolvedSources;
}

/** What a record claims: one claim for each value, for each entry of a list of maps, for each disputed value and each further estimate. */
export function claimsOf(record: SeedRecord, lookup: RecordLookup): readonly Claim[] {
  const claims = [...preferredClaims(record, lookup), ...disputedClaims(record, lookup), ...estimateClaims(record, lookup)];
  const numbers = new Map<string, number>();
  return claims.map(({ predicate, numbered, resolved, properties }) => {
    const number = (numbers.get(predicate) ?? 0) + (numbered ? 1 : 0);
    numbers.set(predicate, number);
    const id = globalId('claim', `${record.kind.prefix}/${record.value.id}/${predicate}${numbered ? `/${number}` : ''}`);
    return { id, resolved, properties: { predicate, confidence: record.value['confidence'] as string | undefined, ...properties, ...borneOut(resolved, properties['check'], lookup) } };
  });
}

/** The scope and the knowledge time that a value takes from its sources: none from a document that nobody opened, nor where the value was not looked up. */
function borneOut(resolved: ResolvedSources, check: Properties[string], lookup: RecordLookup): Properties {
  const references = check === 'SEEN' ? seenReferences(resolved, lookup) : [];
  const scope = references.length > 0 ? resolved.scope : 'RECORD';
  return { ...knowledgeTime({ scope, references }, lookup), sourceScope: scope };
}

interface Sketch {
  readonly predicate: string;
  readonly numbered: boolean;
  readonly resolved: ResolvedSources;
  readonly properties: Properties;
}

/** `densePerformance.fp16` → `denseFp16`: a predicate is the name of the property that holds its preferred value. */
export function predicateOf(field: string): string {
  const [map, key] = field.split('.');
  return map === 'densePerformance' && key !== undefined ? rateProperty(key) : field;
}

function preferredClaims(record: SeedRecord, lookup: RecordLookup): readonly Sketch[] {
  return valuesOf(record).filter(({ field }) => field !== 'alternativeEstimates').flatMap(({ field, value, meta }): readonly Sketch[] => {
    const resolved = sourcesOf(record.value, field);
    if (!resolved) return [];
    const common = { rank: 'PREFERRED', estimated: isMarked(record.value.estimated, field), check: isMarked(record.value.recalled, field) ? 'RECALLED' : citedCheck(resolved, lookup) };
    const predicate = predicateOf(field);
    const items = entriesOf(value);
    if (!items) return [{ predicate, numbered: false, resolved, properties: { ...common, ...claimValue(value, meta, claimUnit(record, field)) } }];
    return items.map((item) => ({ predicate, numbered: true, resolved, properties: { ...common, ...entryValue(field, item) } }));
  });
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
    const note = [estimate.statedBy && `stated by ${estimate.statedBy}`, estimate.note].filter(Boolean).join('; ');
    return [{
      predicate: 'quantity', numbered: true, resolved,
      properties: {
        rank: 'NORMAL', estimated: true, check: citedCheck(resolved, lookup), confidence: undefined, note: note || undefined,
        valueLow: estimate.low, valueHigh: estimate.high, valueUnit: claimUnit(record, 'quantityLow'),
      },
    }];
  });
}

function claimUnit(record: SeedRecord, field: string): string | undefined {
  if (field === 'quantityLow' || field === 'quantityHigh') return record.value['quantityUnit'] as string | undefined;
  return unitOf(field);
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
