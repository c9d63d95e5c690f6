import { globalId } from '../../domain/global-id.ts';
import type { SourceReference } from '../kinds/provenance-fields.ts';
import type { Link, RecordLookup, SeedValue } from '../kinds/seed-kind.ts';
import type { ResolvedSources } from '../provenance.ts';

/** What a reference says of itself, else what its source says. */
function checkOf(reference: SourceReference, lookup: RecordLookup): string {
  return reference.check ?? (lookup.find('source', reference.source)?.value['check'] as string | undefined) ?? 'RECALLED';
}

/**
 * The references that bear a value out. Of those given for the field, the ones that were seen: one is enough. Of the sources of a record
 * as a whole nobody noted which holds the value, so all or, when one was not seen, none.
 */
export function seenReferences({ scope, references }: ResolvedSources, lookup: RecordLookup): readonly SourceReference[] {
  const seen = references.filter((reference) => checkOf(reference, lookup) === 'SEEN');
  return scope === 'FIELD' || seen.length === references.length ? seen : [];
}

/** Whether a value was seen in its sources. What is only recalled is never called seen. */
export function citedCheck(resolved: ResolvedSources, lookup: RecordLookup): 'SEEN' | 'RECALLED' {
  return seenReferences(resolved, lookup).length > 0 ? 'SEEN' : 'RECALLED';
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
