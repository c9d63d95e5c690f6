import { globalId } from '../../domain/global-id.ts';
import type { MissingReason } from '../kinds/fields.ts';
import type { SourceReference } from '../kinds/provenance-fields.ts';
import type { SeedRecord } from '../kinds/seed-kind.ts';
import { sourcesOf, valueFieldsOf } from '../provenance.ts';

/** A field that a record lacks, and why, as the node keeps it. */
export interface MissingValue {
  readonly field: string;
  readonly reason: MissingReason;
  readonly note?: string | undefined;
  readonly sources: readonly { readonly sourceId: string; readonly locator?: string | undefined }[];
}

/** What a record says that it lacks, by field: under `missing`, or by a value that says so itself. */
export function missingValues(record: SeedRecord): readonly MissingValue[] {
  const said = Object.entries(record.value.missing ?? {}).map(([field, { reason, note, sources }]): MissingValue => (
    { field, reason, note, sources: (sources ?? record.value.sources?.['default'] ?? []).map(asKept) }));
  const bySelf = valueFieldsOf(record.kind).flatMap(({ field, meta }): readonly MissingValue[] => {
    const reason = meta.saysMissing?.[String(record.value[field])];
    return reason === undefined ? [] : [{ field, reason, sources: (sourcesOf(record.value, field)?.references ?? []).map(asKept) }];
  });
  return [...said, ...bySelf].sort((a, b) => (a.field < b.field ? -1 : 1));
}

function asKept({ source, locator }: SourceReference): MissingValue['sources'][number] {
  return { sourceId: globalId('source', source), locator };
}
