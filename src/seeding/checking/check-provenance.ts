import type { SourceReference } from '../kinds/provenance-fields.ts';
import { provenanceFieldNames } from '../kinds/provenance-fields.ts';
import type { Mistake } from '../mistake.ts';
import { nearest } from '../../domain/nearest.ts';
import { didYouMean } from '../did-you-mean.ts';
import { sourcesOf, valuesOf } from '../provenance.ts';
import type { Finding } from './issue-to-mistake.ts';
import { fieldName } from './issue-to-mistake.ts';
import { mistakeOf } from './mistake-in.ts';
import type { PlacedRecord, Seed } from './seed.ts';

/** Every value has a source, every source is in sources.yaml, and every marker names a field that the record has. */
export function checkProvenance(seed: Seed): readonly Mistake[] {
  return seed.records.flatMap((record) =>
    [...(record.kind.sourced ? missingSources(record) : []), ...unknownSources(seed, record), ...strayMarkers(record)].map((finding) => mistakeOf(record, finding)));
}

function missingSources(record: PlacedRecord): readonly Finding[] {
  if (record.fields.includes('sources') && record.value.sources === undefined) return [];
  const without = valuesOf(record).filter(({ field }) => sourcesOf(record.value, field) === undefined);
  if (without.length > 0 && record.value.sources === undefined) {
    return [{ path: [], what: 'the record has no source', whatToDo: 'say who says so under sources.default, or under sources for each field' }];
  }
  return without.map(({ field }) => ({ path: field.split('.'), what: `${field} has no source`, whatToDo: `name one under sources.${field} or sources.default` }));
}

function unknownSources(seed: Seed, record: PlacedRecord): readonly Finding[] {
  return citedSources(record).flatMap(({ path, reference }) => (seed.mayExist('source', reference.source) ? [] : [{
    path,
    what: `${fieldName(path)} cites the source "${reference.source}", which is not in sources.yaml`,
    whatToDo: didYouMean(reference.source, seed.idsOf('source'), 'add it there', 3),
  }]));
}

/** Every source reference of a record with its place. */
function citedSources(record: PlacedRecord): readonly { readonly path: readonly (string | number)[]; readonly reference: SourceReference }[] {
  const { sources = {}, disputed = {}, superseded = {}, missing = {} } = record.value;
  const evidence = record.value['evidence'] as readonly SourceReference[] | undefined;
  const estimates = (record.value['alternativeEstimates'] ?? []) as readonly { readonly sources?: readonly SourceReference[] }[];
  const at = (path: readonly (string | number)[], references: readonly SourceReference[] | undefined) =>
    (references ?? []).map((reference, index) => ({ path: (references ?? []).length > 1 ? [...path, index] : path, reference }));
  return [
    ...Object.entries(sources).flatMap(([field, references]) => at(['sources', field], references)),
    ...Object.entries(disputed).flatMap(([field, values]) => values.flatMap((value, index) => at(['disputed', field, index, 'sources'], value.sources))),
    ...Object.entries(superseded).flatMap(([field, values]) => values.flatMap((value, index) => at(['superseded', field, index, 'sources'], value.sources))),
    ...at(['evidence'], evidence),
    ...Object.entries(missing).flatMap(([field, value]) => at(['missing', field, 'sources'], value.sources)),
    ...estimates.flatMap((estimate, index) => at(['alternativeEstimates', index, 'sources'], estimate.sources)),
  ];
}

function strayMarkers(record: PlacedRecord): readonly Finding[] {
  const { sources = {}, disputed = {}, superseded = {}, estimated = [], recalled = [] } = record.value;
  return [
    ...Object.keys(sources).filter((field) => field !== 'default').flatMap((field) => strayMarker(record, 'sources', field, ['sources', field])),
    ...estimated.flatMap((field, index) => strayMarker(record, 'estimated', field, ['estimated', index])),
    ...recalled.flatMap((field, index) => strayMarker(record, 'recalled', field, ['recalled', index])),
    ...Object.keys(disputed).flatMap((field) => strayMarker(record, 'disputed', field, ['disputed', field])),
    ...Object.keys(superseded).flatMap((field) => strayMarker(record, 'superseded', field, ['superseded', field])),
  ];
}

function strayMarker(record: PlacedRecord, marker: string, field: string, path: Finding['path']): readonly Finding[] {
  const written = record.fields.filter((name) => name !== 'id' && !provenanceFieldNames.includes(name));
  const rates = Object.keys((record.value['densePerformance'] ?? {}) as object).map((format) => `densePerformance.${format}`);
  if ([...written, ...rates].includes(field) || isFlawed(record, field, written)) return [];
  return [{
    path, what: `${marker} names the field "${field}", which the record lacks`,
    whatToDo: didYouMean(field, field.includes('.') ? rates : written, `remove it from ${marker}, or add the field`),
  }];
}

/** The field is there but misspelled or unreadable, which is told already. */
function isFlawed(record: PlacedRecord, field: string, written: readonly string[]): boolean {
  const misspelled = written.filter((name) => !(name in record.kind.schema.shape));
  return nearest(field, misspelled).length > 0 || (field.startsWith('densePerformance.') && written.includes('densePerformance') && record.value['densePerformance'] === undefined);
}
