import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import type { SourceReference } from '../kinds/provenance-fields.ts';
import type { RecordLookup, SeedRecord } from '../kinds/seed-kind.ts';
import { publicBy } from '../public-by.ts';
import { recordReferences } from './citations.ts';
import { firstDay } from './knowledge-time.ts';

/**
 * Since when a record is known. What happened or came out on a day of its own is known since that day, or since the first of its dated sources or of the claims that
 * name it (`namedOn`), if that was earlier: a model since its publication, a chip since its release, a purchase since it began; nobody takes it for known before on the
 * word of an undated source. Organizations, persons, countries and the like were there before anybody wrote of them: of these, and of what is said of them, a day is only
 * known where every source carries one. Undefined: none is.
 */
export function recordKnownFrom(record: SeedRecord, lookup: RecordLookup, namedOn?: string): string | undefined {
  const { kind, value } = record;
  const references = recordReferences(value);
  const cited = firstDay({ scope: 'RECORD', references }, lookup);
  // Of a use only its own sources say when it became known, if they carry a date.
  if (kind.label === 'TrainingUse') return cited ?? ownDay('Model', lookup.find('model', String(value['model']))?.value ?? {}, lookup);
  if (!hasOwnDay(kind.label) && !areDated(references, lookup)) return undefined;
  return [cited, ownDay(kind.label, value, lookup), namedOn].filter((day) => day !== undefined).sort()[0];
}

export const hasOwnDay = (label: NodeLabel): boolean => label in ownDays;

export function areDated(references: readonly SourceReference[], lookup: RecordLookup): boolean {
  return references.every(({ source }) => lookup.find('source', source)?.value['publishedOn'] !== undefined);
}

/** Fields of which the first that is known is a record's first day. */
const ownDays: Readonly<Partial<Record<NodeLabel, readonly string[]>>> = {
  TrainingUse: [], Model: ['publicationDate'], Document: ['publishedOn'], Chip: ['releaseDate'], Regulation: ['announcedDate', 'publishedDate'], Acquisition: ['fromDate'], Listing: ['publishedDate', 'from'], ListSearch: ['searchedOn'],
};

function ownDay(label: NodeLabel, value: Readonly<Record<string, unknown>>, lookup: RecordLookup): string | undefined {
  // What is planned is told of before it begins.
  if (value['status'] === 'PLANNED') return undefined;
  return (ownDays[label] ?? []).flatMap((field) => (value[field] as string | undefined) ?? []).map((day) => publicBy(day, lookup)).sort()[0];
}
