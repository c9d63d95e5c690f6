import { globalId } from '../../domain/global-id.ts';
import type { SourceReference } from '../kinds/provenance-fields.ts';
import type { Link, RecordLookup, SeedValue } from '../kinds/seed-kind.ts';
import type { ResolvedSources } from '../provenance.ts';

/** What a reference says of itself, else what its source says. */
function checkOf(reference: SourceReference, lookup: RecordLookup): string {
  return reference.check ?? (lookup.find('source', reference.source)?.value['check'] as string | undefined) ?? 'RECALLED';
}

/**
 * Whether a value was seen in its sources. One seen source read for the field is enough; of the sources of a record as a whole
 * nobody noted which holds the value, so all must be seen. What is only recalled is never called seen.
 */
export function citedCheck(resolved: ResolvedSources, lookup: RecordLookup): 'SEEN' | 'RECALLED' {
  const seen = (reference: SourceReference): boolean => checkOf(reference, lookup) === 'SEEN';
  return (resolved.scope === 'FIELD' ? resolved.references.some(seen) : resolved.references.every(seen)) ? 'SEEN' : 'RECALLED';
}

/** `CITES` in the order of the seed. */
export function citations(references: readonly SourceReference[], lookup: RecordLookup): readonly Link[] {
  return references.map((reference, position) => ({
    type: 'CITES',
    toLabel: 'Source',
    to: globalId('source', reference.source),
    properties: { position, locator: reference.locator, check: checkOf(reference, lookup) },
  }));
}

/** The sources of the record as a whole; where it has none, those of its fields, each once. */
export function recordReferences(record: SeedValue): readonly SourceReference[] {
  const { default: general, ...byField } = record.sources ?? {};
  if (general !== undefined) return general;
  const distinct = new Map(Object.values(byField).flat().map((reference) => [`${reference.source}#${reference.locator ?? ''}`, reference]));
  return [...distinct.values()];
}
