import { OPEN_END } from '../../domain/iso-date.ts';
import type { SourceReference } from '../kinds/provenance-fields.ts';
import type { Link, Properties, RecordLookup, SeedRecord } from '../kinds/seed-kind.ts';
import { publicBy } from '../public-by.ts';
import { citations, citedCheck } from './citations.ts';

/** What a statement's node holds beside what is written of it: since when it could be known, and how it was checked. */
export function statedClaimProperties({ value }: SeedRecord, lookup: RecordLookup): Properties {
  const references = value.sources?.['default'] ?? [];
  const document = lookup.find('document', value['document'] as string)?.value;
  const publishedOn = (value['publishedOn'] ?? document?.['publishedOn']) as string | undefined;
  const check = citedCheck({ scope: 'FIELD', references }, lookup);
  return {
    field: (value['field'] ?? value['predicate']) as string,
    check,
    estimated: false,
    sourceScope: check === 'SEEN' ? 'FIELD' : 'RECORD',
    publishedOn,
    knownSince: check === 'SEEN' ? publishedOn : undefined,
    recordedFrom: publishedOn && publicBy(publishedOn, lookup),
    recordedUntil: OPEN_END,
  };
}

/** What its verdict rests on. */
export function evidenceOf({ value }: SeedRecord, lookup: RecordLookup): readonly Link[] {
  return citations((value['evidence'] ?? []) as readonly SourceReference[], lookup).map((link) => ({ ...link, type: 'EVIDENCED_BY' }));
}
